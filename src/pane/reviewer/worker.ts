import { engine } from './engine';
import { serve } from './serve';

serve(self, engine);
