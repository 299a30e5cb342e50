package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.clientele.shared.contactdata.EmailAddress;

/** The user name that was typed with a wrong password, so that it need not be typed again. */
public record SignInAttempt(String userName) implements Serializable {

    private static final String KEY = SignInAttempt.class.getName();

    static void remember(HttpServletRequest request) {
        String typed = request.getParameter("username");
        if (typed != null && typed.length() <= EmailAddress.MAX_LENGTH) {
            request.getSession().setAttribute(KEY, new SignInAttempt(typed));
        }
    }

    /** The last one of this browser; each is told once. */
    public static Optional<SignInAttempt> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<SignInAttempt> last = Optional.ofNullable((SignInAttempt) session.getAttribute(KEY));
        session.removeAttribute(KEY);
        return last;
    }
}
