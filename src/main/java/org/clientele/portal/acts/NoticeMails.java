package org.clientele.portal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.notification.OutboxWriter;
import org.clientele.notification.OutgoingMail;
import org.clientele.notification.OutgoingMail.Content;
import org.clientele.notification.OutgoingMail.Person;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.acts.AudienceQueries.Reader;
import org.clientele.security.BaseUrl;
import org.clientele.shared.ui.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/**
 * Mails to contacts that something has happened. They pass through other people's servers, so they name nobody and nothing:
 * neither candidates nor vacancies. Where an answer is asked for, its buttons go along (docs/adr/0039).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeMails {

    private final OutboxWriter outbox;
    private final AudienceQueries audience;
    private final AnswerLinks answers;
    private final PortalSwitch portal;
    private final BaseUrl baseUrl;
    private final Translations texts;
    private final Locale usualLanguage;

    NoticeMails(
            OutboxWriter outbox,
            AudienceQueries audience,
            AnswerLinks answers,
            PortalSwitch portal,
            BaseUrl baseUrl,
            Translations texts,
            @Value("${clientele.language}") Locale usualLanguage) {
        this.outbox = outbox;
        this.audience = audience;
        this.answers = answers;
        this.portal = portal;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.usualLanguage = usualLanguage;
    }

    /** A link with its words. */
    private record Link(String words, String address) {}

    /** A mail about one thing; none while the portal is off, or to nobody's address. */
    void write(ContactNotice notice, Reader to) {
        Locale language = to.locale().orElse(usualLanguage);
        String sentence = sentence(notice, language);
        List<Link> links = new ArrayList<>();
        if (portal.isOn()) {
            answers.make(notice, to.contact())
                    .ifPresent(secret -> AnswerChoice.of(notice.kind())
                            .forEach(choice -> links.add(new Link(
                                    texts.getTranslation("portalacts.answer." + choice, language),
                                    address() + "/portal/answer/" + secret + "?" + AnswerChoice.PARAMETER + "="
                                            + choice))));
        }
        links.add(new Link(texts.getTranslation("portalacts.mail.open", language), address() + path(notice)));
        put("notice:" + notice.getId(), to, sentence, List.of(sentence), links, language);
    }

    /** One mail about all that has come since the one before. */
    void writeDigest(List<ContactNotice> waiting, Reader to) {
        Locale language = to.locale().orElse(usualLanguage);
        List<String> sentences =
                waiting.stream().map(one -> sentence(one, language)).distinct().toList();
        put(
                "notices:" + waiting.getLast().getId(),
                to,
                texts.getTranslation("portalacts.mail.digest", language, waiting.size()),
                sentences,
                List.of(new Link(texts.getTranslation("portalacts.mail.open", language), address() + "/portal")),
                language);
    }

    private void put(String key, Reader to, String subject, List<String> sentences, List<Link> links, Locale language) {
        if (!portal.isOn()) {
            return;
        }
        String why = texts.getTranslation("portalacts.mail.why", language);
        String text = String.join("\n\n", sentences) + "\n\n"
                + links.stream()
                        .map(link -> link.words() + ":\n" + link.address())
                        .collect(Collectors.joining("\n\n"))
                + "\n\n" + why;
        audience.email(to.contact())
                .ifPresent(address -> outbox.put(new OutgoingMail(
                        key,
                        new Person(to.name(), address),
                        new Person("", ""),
                        new Content(subject, text, html(sentences, links, why)),
                        List.of(),
                        new ContactId(to.contact()).toRecordRef(),
                        null)));
    }

    private static String html(List<String> sentences, List<Link> links, String why) {
        return sentences.stream().map(NoticeMails::paragraph).collect(Collectors.joining())
                + links.stream()
                        .map(link -> "<p><a href=\"" + HtmlUtils.htmlEscape(link.address()) + "\">"
                                + HtmlUtils.htmlEscape(link.words()) + "</a></p>")
                        .collect(Collectors.joining())
                + paragraph(why);
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    private String sentence(ContactNotice notice, Locale language) {
        return texts.getTranslation("portalacts.notice." + notice.kind() + ".untitled", language);
    }

    private static String path(ContactNotice notice) {
        UUID id = Objects.requireNonNull(notice.recordId());
        if (notice.kind().isOfSubmission()) {
            return "/portal/candidates/" + id;
        }
        return notice.kind().isOfInterview() ? "/portal/interviews" : "/portal/vacancies/" + id;
    }

    private String address() {
        return portal.addressOr(baseUrl.forMails());
    }
}
