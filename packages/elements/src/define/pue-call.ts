import { PueCall } from '../call/pue-call.ts';
import { define } from './define.ts';

define('pue-call', PueCall);
