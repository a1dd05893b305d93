declare module 'virtual:widget-rules' {
  import type { WidgetRules } from './record/widget-rules.ts';
  const rules: WidgetRules;
  export default rules;
}
