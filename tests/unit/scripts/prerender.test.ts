import { describe, expect, it } from 'vitest';
import { toStaticMarkup } from '../../../scripts/prerender.ts';

describe('static markup', () => {
  it('has no style attributes and no hydration markers', () => {
    expect(toStaticMarkup('<div class="page" style="--a: 1px;"><!--[-->x<!--]--></div>')).toBe('<div class="page">x</div>');
  });

  it('turns an event’s button into text', () => {
    expect(toStaticMarkup('<li><button class="event s-1" data-opens="event/a"><span>A</span></button></li>')).toBe(
      '<li><div class="event s-1"><span>A</span></div></li>',
    );
  });

  it('disables controls without a listener', () => {
    expect(toStaticMarkup('<button>A</button><input type="checkbox"/><button disabled="">B</button>')).toBe(
      '<button disabled>A</button><input disabled type="checkbox"/><button disabled="">B</button>',
    );
  });
});
