declare module 'virtual:widget-rules' {
  import type { WidgetRules } from './record/widget-rules.ts';
  const rules: WidgetRules;
  export default rules;
}

/** Hosts whose frames in a page are none of the site's; patterns as in `ChatRule.hosts`. */
declare module 'virtual:others-hosts' {
  const hosts: readonly string[];
  export default hosts;
}
