package org.clientele.shared.contactdata;

import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clientele.shared.Parsed;

/**
 * An e-mail address as RFC 5321 lets it be sent to, short of what nobody uses: no quoted local parts, no comments, no IP
 * addresses, and a local part in ASCII, since few servers take another. The domain may be international (IDN).
 *
 * @param value the address as typed, but its domain in small letters and its own script: {@code Anna.Nowak@żółw.example}
 */
public record EmailAddress(String value) {

    /** The longest address, in octets (RFC 5321, section 4.5.3.1.3, less the angle brackets); a column of 254 holds any. */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    /** What can be wrong with an e-mail address. */
    public enum Flaw {
        /** There is not exactly one {@code @}. */
        AT_SIGN,
        /** What stands before the {@code @} has characters that do not belong there, such as blanks or accents. */
        LOCAL_PART,
        /** What stands after the {@code @} is not a domain name. */
        DOMAIN,
        /** More than 254 characters, or more than 64 before the {@code @}. */
        TOO_LONG
    }

    /** @throws IllegalArgumentException if not canonical; what a person typed goes through {@link #parse} */
    public EmailAddress {
        flawIn(value).ifPresent(flaw -> {
            throw new IllegalArgumentException("not an e-mail address: " + flaw);
        });
        if (!value.equals(canonical(value))) {
            throw new IllegalArgumentException("not a canonical e-mail address");
        }
    }

    /** Reads an address with blanks around it. */
    public static Parsed<EmailAddress, Flaw> parse(String typed) {
        String address = Typed.trimmed(typed);
        return flawIn(address)
                .<Parsed<EmailAddress, Flaw>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new EmailAddress(canonical(address))));
    }

    /** The form by which two addresses are compared: all in small letters, an international domain in Punycode. */
    public String folded() {
        int at = value.indexOf('@');
        return value.substring(0, at).toLowerCase(Locale.ROOT) + '@' + asciiDomain(value);
    }

    /** The address as mail servers take it and as links need it: {@code mailto:anna@xn--w-uga1v8h.example} (RFC 6068). */
    public String mailtoLink() {
        String local = URLEncoder.encode(value.substring(0, value.indexOf('@')), StandardCharsets.UTF_8);
        return "mailto:" + local + '@' + asciiDomain(value);
    }

    /** The domain in ASCII: {@code xn--w-uga1v8h.example}. */
    public String domain() {
        return asciiDomain(value);
    }

    private static String asciiDomain(String address) {
        return Domain.toAscii(address.substring(address.indexOf('@') + 1)).orElseThrow();
    }

    private static String canonical(String address) {
        return address.substring(0, address.indexOf('@') + 1) + IDN.toUnicode(asciiDomain(address));
    }

    private static Optional<Flaw> flawIn(String address) {
        int at = address.indexOf('@');
        if (at < 0 || at != address.lastIndexOf('@')) {
            return Optional.of(Flaw.AT_SIGN);
        }
        String local = address.substring(0, at);
        if (local.length() > MAX_LOCAL_LENGTH || address.length() > MAX_LENGTH) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (!LOCAL_PART.matcher(local).matches()) {
            return Optional.of(Flaw.LOCAL_PART);
        }
        Optional<String> domain = Domain.toAscii(address.substring(at + 1));
        if (domain.isEmpty()) {
            return Optional.of(Flaw.DOMAIN);
        }
        return at + 1 + domain.get().length() > MAX_LENGTH ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }
}
