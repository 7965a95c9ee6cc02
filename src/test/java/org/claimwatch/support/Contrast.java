package org.claimwatch.support;

import java.util.List;

/** Texts of the shown page that are too faint to read, after WCAG 2.2 (success criterion 1.4.3). */
public final class Contrast {
    private static final String TOO_FAINT = """
            const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
            const light = (c) => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
            const luminance = ([r, g, b]) => 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
            const ratio = (a, b) => {
              const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
              return (high + 0.05) / (low + 0.05);
            };
            const ground = (element) => {
              for (let each = element; each; each = each.parentElement) {
                const colour = parse(getComputedStyle(each).backgroundColor);
                if (colour.length < 4 || colour[3] > 0) return colour;
              }
              return [255, 255, 255];
            };
            const found = [];
            const judge = (element, ink, paper, large) => {
              const is = ratio(ink, paper);
              if (is < (large ? 3 : 4.5)) found.push(element.textContent.trim().slice(0, 40) + ' ' + is.toFixed(2));
            };
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const element = texts.currentNode.parentElement;
              if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('.chart, script')) continue;
              const style = getComputedStyle(element);
              const size = parseFloat(style.fontSize);
              const verdict = element.closest('.verdict');
              if (verdict) {
                judge(element, parse(style.fill), parse(getComputedStyle(verdict.firstElementChild).fill), false);
              } else {
                judge(element, parse(element.closest('svg') ? style.fill : style.color), ground(element),
                  size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700));
              }
            }
            return [...new Set(found)];
            """;

    private Contrast() {}

    /** Each with its contrast; drawings of the chart library are left out, their figures stand beside them. */
    @SuppressWarnings("unchecked")
    public static List<String> tooFaint(Browser browser) {
        return (List<String>) browser.run(TOO_FAINT);
    }
}
