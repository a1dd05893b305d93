import type { CountryRule } from '../../lib/model/rules.ts';

/** Where the GDPR itself applies: the European Union, and Iceland, Liechtenstein and Norway through the EEA Agreement. */
const source = { what: 'Treaty on European Union, members as of 2026; EEA Joint Committee Decision No 154/2018 (the GDPR in the EEA Agreement)', read: '2026-11-22', confirmed: true };

export default [
  { country: 'AT', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'BE', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'BG', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'CY', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'CZ', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'DE', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'DK', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'EE', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'ES', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'FI', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'FR', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'GR', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'HR', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'HU', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'IE', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'IT', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'LT', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'LU', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'LV', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'MT', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'NL', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'PL', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'PT', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'RO', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'SE', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'SI', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'SK', standing: 'eea', act: 'Regulation (EU) 2016/679', source },
  { country: 'IS', standing: 'eea', act: 'EEA Joint Committee Decision No 154/2018', source },
  { country: 'LI', standing: 'eea', act: 'EEA Joint Committee Decision No 154/2018', source },
  { country: 'NO', standing: 'eea', act: 'EEA Joint Committee Decision No 154/2018', source },
] satisfies readonly CountryRule[];
