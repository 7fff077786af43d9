/** What stands in names of people in small letters, as alternatives of an expression: “van der”, “de la”. */
export const PARTICLES = 'de|del|della|di|da|dos|du|van|von|vom|zu|zur|der|den|ter|ten|la|le|bin|ibn|al|el';
