import { PueCall } from '../call/pue-call.ts';
import { define } from './define.ts';
import './pue-provider.ts'; // before its consumers: they ask for it as soon as they are defined

define('pue-call', PueCall);
