package org.clientele.mail;

/**
 * How somebody signs mails, and how the person is reached besides by mail.
 *
 * @param position such as "Senior Consultant"; may be empty
 * @param phone in canonical form; may be empty
 * @param text the lines below a mail; empty for those that are made of the name, the position and the contact data
 */
public record Signature(String position, String phone, String text) {

    public static final Signature NONE = new Signature("", "", "");

    public static final int POSITION_MAX = 120;
    public static final int TEXT_MAX = 1000;
}
