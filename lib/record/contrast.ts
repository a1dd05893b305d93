/** Colours as engines compute them, in sRGB: channels and alpha 0 to 1, alpha not multiplied in. */
export interface Colour { readonly r: number; readonly g: number; readonly b: number; readonly a: number }

export const CLEAR: Colour = { r: 0, g: 0, b: 0, a: 0 };
export const WHITE: Colour = { r: 1, g: 1, b: 1, a: 1 };
export const BLACK: Colour = { r: 0, g: 0, b: 0, a: 1 };

const within = (n: number): number => Math.min(1, Math.max(0, n));

/** What `getComputedStyle` says of a colour. Null: a notation or a colour space that is not read here. */
export function colourOf(text: string): Colour | null {
  const clean = text.trim().toLowerCase();
  if (clean === '' || clean === 'transparent') return CLEAR;
  if (clean === 'white') return WHITE;
  if (clean === 'black') return BLACK;
  if (clean.startsWith('#')) return fromHex(clean.slice(1));
  const [, name, inner] = /^([a-z]+)\(([^()]*)\)$/.exec(clean) ?? [];
  if (name === undefined || inner === undefined) return null;
  const parts = inner.split(/[\s,/]+/).filter((part) => part !== '');
  const space = name === 'color' ? parts.shift() : name;
  if (parts.length < 3 || parts.length > 4) return null;
  const [x = 0, y = 0, z = 0, a = 1] = parts.map((part, i) => numberOf(part, space === 'rgb' || space === 'rgba' ? (i < 3 ? 255 : 1) : 1));
  if ([x, y, z, a].some(Number.isNaN)) return null;
  const alpha = within(a);
  switch (space) {
    case 'rgb': case 'rgba': return { r: within(x / 255), g: within(y / 255), b: within(z / 255), a: alpha };
    case 'srgb': return { r: within(x), g: within(y), b: within(z), a: alpha };
    // A percentage of its axes is 0.4 at 100 %.
    case 'oklab': return { ...fromOklab(x, parts[1]!.endsWith('%') ? y * 0.4 : y, parts[2]!.endsWith('%') ? z * 0.4 : z), a: alpha };
    case 'oklch': {
      const chroma = parts[1]!.endsWith('%') ? y * 0.4 : y;
      return { ...fromOklab(x, chroma * Math.cos((z * Math.PI) / 180), chroma * Math.sin((z * Math.PI) / 180)), a: alpha };
    }
    default: return null;
  }
}

function numberOf(part: string, whole: number): number {
  if (part === 'none') return 0;
  const number = Number(part.replace(/(%|deg)$/, ''));
  return part.endsWith('%') ? (number / 100) * whole : number;
}

function fromHex(hex: string): Colour | null {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(hex)) return null;
  const long = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2) || 'ff', 16) / 255;
  return { r: at(0), g: at(2), b: at(4), a: at(6) };
}

/** CSS Color 4, 18.5, "Sample code for color conversions" (Björn Ottosson's matrices). Out of sRGB: the nearest edge. */
function fromOklab(lightness: number, a: number, b: number): Omit<Colour, 'a'> {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const encoded = (linear: number): number => within(linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);
  return {
    r: encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    g: encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    b: encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  };
}

/** One colour painted over another. */
export function over(top: Colour, below: Colour): Colour {
  const a = top.a + below.a * (1 - top.a);
  if (a === 0) return CLEAR;
  const mix = (one: number, other: number): number => (one * top.a + other * below.a * (1 - top.a)) / a;
  return { r: mix(top.r, below.r), g: mix(top.g, below.g), b: mix(top.b, below.b), a };
}

/** WCAG 2.2, "relative luminance". */
function luminance({ r, g, b }: Colour): number {
  const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2.2, "contrast ratio", of two opaque colours: 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
