/** What a query parameter's name says of a person, in the words forms use in six languages. Names of our own collection. */
const EMAIL = /^(e?mail|emails|emailaddress|useremail|courriel|mailadresse|correo|posta)$/;
const PHONE = /^(tel|telephone|phone|phonenumber|mobile|portable|telefon|telefono|handy|gsm)$/;
/** Whose it is then: the site's own, which is no person's. */
const SITE = /^(to|contact|support|sender|from|admin|site|shop|store|agency|agence|sales|info|help|company)$/;

/** Null: nothing of the kind, or the site's own. */
export function parameterSays(name: string): 'email' | 'phone' | null {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/e[-_]mail/g, 'email').split(/[^a-z0-9]+/).filter(Boolean);
  if (words.some((word) => SITE.test(word))) return null;
  if (words.some((word) => EMAIL.test(word))) return 'email';
  return words.some((word) => PHONE.test(word)) ? 'phone' : null;
}
