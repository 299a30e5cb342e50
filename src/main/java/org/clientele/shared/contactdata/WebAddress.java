package org.clientele.shared.contactdata;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.shared.Parsed;

/**
 * The address of a web site, safe to be put into a link: {@code http} or {@code https} only, with a public domain name
 * and without credentials (RFC 3986).
 *
 * @param value the address in ASCII, with scheme and domain in small letters: {@code https://www.abc.example/jobs}
 */
public record WebAddress(String value) {

    /** The longest address that is taken, in characters. */
    public static final int MAX_LENGTH = 500;

    /** A scheme as in {@code javascript:} or {@code https://}, but not the port in {@code abc.example:8080}. */
    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):(?!\\d)(?<rest>.*)");

    private static final Pattern PARTS =
            Pattern.compile("(?://)?(?<host>[^/?#\\\\@:]+)(?<port>:\\d{1,5})?(?<path>[/?#].*)?");

    /** What can be wrong with a web address. */
    public enum Flaw {
        /** It begins with something other than {@code http://} or {@code https://}. */
        SCHEME,
        /** A user name or password stands before the domain. */
        CREDENTIALS,
        /** The domain is missing or is none. */
        HOST,
        /** Blanks or other characters that an address does not have. */
        CHARACTERS,
        /** More than 500 characters. */
        TOO_LONG
    }

    /** @throws IllegalArgumentException if not canonical; what a person typed goes through {@link #parse} */
    public WebAddress {
        if (!(canonical(value) instanceof Parsed.Valid<String, Flaw>(String canonical)) || !canonical.equals(value)) {
            throw new IllegalArgumentException("not a canonical web address");
        }
    }

    /** Reads an address as people type it: also without {@code https://}, and with letters beyond ASCII. */
    public static Parsed<WebAddress, Flaw> parse(String typed) {
        return switch (canonical(Typed.trimmed(typed))) {
            case Parsed.Valid<String, Flaw>(String canonical) -> Parsed.valid(new WebAddress(canonical));
            case Parsed.Invalid<String, Flaw>(Flaw flaw) -> Parsed.invalid(flaw);
        };
    }

    /** The address as it is shown: without scheme and last slash, the domain in its own script. */
    public String formatted() {
        String host = URI.create(value).getHost();
        String shown = value.substring(value.indexOf("//") + 2).replaceFirst("/$", "");
        return IDN.toUnicode(host) + shown.substring(host.length());
    }

    /** The domain in ASCII, without the {@code www.} that most have in front: {@code abc.example}. */
    public String domain() {
        return URI.create(value).getHost().replaceFirst("^www\\.(?=.+\\.)", "");
    }

    private static Parsed<String, Flaw> canonical(String address) {
        if (address.length() > MAX_LENGTH) {
            return Parsed.invalid(Flaw.TOO_LONG);
        }
        Matcher schemed = SCHEME.matcher(address);
        boolean hasScheme = schemed.matches();
        String scheme = hasScheme ? schemed.group("scheme").toLowerCase(Locale.ROOT) : "https";
        String rest = hasScheme ? schemed.group("rest") : address;
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Parsed.invalid(Flaw.SCHEME);
        }
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return Parsed.invalid(rest.matches("[^/?#]*(?://)?[^/?#]*@.*") ? Flaw.CREDENTIALS : Flaw.HOST);
        }
        String port = parts.group("port") == null ? "" : parts.group("port");
        String path = parts.group("path") == null ? "" : parts.group("path");
        return Domain.toAscii(parts.group("host"))
                .map(host -> inAscii(scheme + "://" + host + port + path))
                .orElseGet(() -> Parsed.invalid(Flaw.HOST));
    }

    private static Parsed<String, Flaw> inAscii(String address) {
        try {
            String ascii = new URI(address).toASCIIString();
            return ascii.length() > MAX_LENGTH ? Parsed.invalid(Flaw.TOO_LONG) : Parsed.valid(ascii);
        } catch (URISyntaxException refused) {
            return Parsed.invalid(Flaw.CHARACTERS);
        }
    }
}
