import { expect, test } from 'vitest';
import marksCss from '../../public/marks.css?raw';

const sheet = new CSSStyleSheet();
sheet.replaceSync(marksCss);

/** The rules of a sheet, those within others too. */
function styleRules(rules: CSSRuleList): CSSStyleRule[] {
  return [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? styleRules(rule.cssRules) : [],
  );
}

test('no mark is a slab: the page’s letters and what is behind them stay to be seen', () => {
  const rules = styleRules(sheet.cssRules);
  expect(rules.length).toBeGreaterThan(10);
  for (const { selectorText, style } of rules) {
    expect([selectorText, style.color]).toEqual([selectorText, '']);
    const [, alpha = style.backgroundColor === '' ? '0' : '1'] =
      /^rgba\(.*, ([\d.]+)\)$/.exec(style.backgroundColor) ?? [];
    expect([selectorText, Number(alpha) <= 0.25]).toEqual([selectorText, true]);
  }
});

test('where the keyboard is, is told by more than colour', () => {
  const current = styleRules(sheet.cssRules).find(({ selectorText }) => selectorText.includes('current'))!;
  expect(current.style.textDecorationStyle).toBe('solid');
});
