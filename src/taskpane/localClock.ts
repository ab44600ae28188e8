// The person's own date and time as the workbook keeps them, from a given instant. Never asks the clock itself.
const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` where the person is. */
export const localDate = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

/** `YYYY-MM-DD HH:mm:ss` where the person is. */
export const localTime = (time: Date): string =>
  `${localDate(time)} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
