// Which edition of the rules this is. Nothing is decided here.

/** Goes up whenever the same figures, rules and answers could give another result than before. */
export const RULE_VERSION = 1;
