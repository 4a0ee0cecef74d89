// What only the story asks for, in one file: on a phone's line a request costs more than any of them holds.
import './evidence.client.ts';
import './notes.client.ts';
import './opened.client.ts';
import './place.client.ts';
import './steps.client.ts';
