export { startHosts, type Handler, type Hosts, type Route, type Routes, type Visited } from '../../lib/node/hosts.ts';
