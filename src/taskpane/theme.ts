// The brand ramp around #0F6C7A and the two Fluent themes made of it. Colour for status is not here.
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';

const BRAND: BrandVariants = {
  10: '#010809',
  20: '#03181b',
  30: '#06282d',
  40: '#07343b',
  50: '#094049',
  60: '#0b4c56',
  70: '#0d5a66',
  80: '#0f6c7a',
  90: '#187c8b',
  100: '#248e9d',
  110: '#36a0b0',
  120: '#4fb3c2',
  130: '#72bfca',
  140: '#92cfd8',
  150: '#b3dee5',
  160: '#d5edf1',
};

/** On a dark ground the brand is bright, so what stands on it is dark. */
const DARK: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandBackground: BRAND[120],
  colorBrandBackgroundHover: BRAND[130],
  colorBrandBackgroundPressed: BRAND[110],
  colorBrandForeground1: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandStroke: BRAND[120],
  colorCompoundBrandStrokeHover: BRAND[130],
  colorBrandStroke1: BRAND[120],
  colorNeutralForegroundOnBrand: BRAND[20],
};

const LIGHT: Theme = createLightTheme(BRAND);

export const themeFor = (isDark: boolean): Theme => (isDark ? DARK : LIGHT);
