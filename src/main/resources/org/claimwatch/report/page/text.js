// Texts, numbers and dates in the reader's language.

import { night } from "./data.js";

const LOCALE = night.lang === "zh-CN" ? "zh-CN" : "en-GB";
const DAY_MS = 86_400_000;
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const amount = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 0, maximumFractionDigits: 2 });
const share = new Intl.NumberFormat(LOCALE, { style: "percent", maximumFractionDigits: 1 });
const compact = new Intl.NumberFormat(LOCALE, { notation: "compact", maximumFractionDigits: 1 });
// Times are those of the place of loss: written as they stand, in no zone.
const dayFormat = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
const shortDay = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });

/** The text of a key with its values in the place of {0}, {1} … */
export function say(key, ...values) {
  const pattern = night.texts[key];
  if (pattern === undefined) {
    throw new Error("there is no text " + key);
  }
  return pattern.replace(/\{(\d)\}/g, (slot, number) => values[number] ?? slot);
}

/** The text of a code of the feeds, or the bare code where it has none. Several are separated by "|". */
export function code(codes) {
  return listed(codes.split("|").map((each) => night.texts["code." + each] ?? each));
}

/** Several things in a row. */
export function listed(things) {
  return things.join(night.lang === "zh-CN" ? "、" : ", ");
}

/** The name of a column, a fact or a value, or its bare name where it has no text. */
export function field(name) {
  return night.texts["field." + name] ?? name;
}

export function count(number) {
  return whole.format(number);
}

export function number(value) {
  return decimal.format(value);
}

export function money(value) {
  return value === null || value === undefined ? "–" : amount.format(value);
}

export function shortMoney(value) {
  return compact.format(value);
}

export function percent(value) {
  return value === null || value === undefined ? "–" : share.format(value);
}

/** Milliseconds of a date or date-time, for comparing and drawing. */
export function instant(text) {
  return Date.parse(text.length === 10 ? text + "T00:00Z" : text + "Z");
}

export function date(text) {
  return dayFormat.format(instant(text.slice(0, 10)));
}

export function dateShort(text) {
  return shortDay.format(instant(text.slice(0, 10)));
}

export function time(text) {
  return date(text) + " " + text.slice(11, 16);
}

/** How far two instants are apart, in the largest fitting unit; days are those of the calendar, as the rules count. */
export function distance(one, other) {
  const minutes = Math.round(Math.abs(one - other) / 60_000);
  if (minutes < 60) {
    return say("time.minutes", count(minutes));
  }
  return minutes < 2_880
    ? say("time.hours", number(Math.round(minutes / 6) / 10))
    : say("time.days", count(Math.abs(Math.floor(one / DAY_MS) - Math.floor(other / DAY_MS))));
}

export function route(name) {
  return say("route." + name);
}

export function band(name) {
  return say("band." + name);
}
