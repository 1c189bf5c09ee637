import { defineConfig } from 'astro/config';
import { lanyard } from './src/index.ts';

export default defineConfig({ integrations: [lanyard()] });
