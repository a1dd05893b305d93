import '@c15t/react/styles.css';
import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { ConsentManagerProvider, ConsentBanner, ConsentDialog, ConsentDialogLink } from '@c15t/react';
createRoot(document.getElementById('c15t')).render(h(ConsentManagerProvider, { options: window.c15tOptions }, h(ConsentBanner), h(ConsentDialog), h(ConsentDialogLink, null, 'Gérer mes cookies')));
