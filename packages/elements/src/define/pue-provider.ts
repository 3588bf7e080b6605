import { PueProvider } from '../provider/pue-provider.ts';
import { define } from './define.ts';

define('pue-provider', PueProvider);
