package org.clientele.portal.setup;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.OpenToVisitors;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Privacy notice and legal notice of the portal, for everybody to read before and after signing in. */
@Service
@OpenToVisitors
public class PortalNotices {

    public static final int LENGTH_MAX = 50_000;

    private final PortalSettingsRepository settings;
    private final CurrentActor actor;
    private final Clock clock;

    PortalNotices(PortalSettingsRepository settings, CurrentActor actor, Clock clock) {
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The text with light formatting, in the reader's language, else in English, else in whichever there is. */
    @Transactional(readOnly = true)
    public Optional<String> read(NoticeKind kind, Locale reader) {
        Map<StoredNotice, String> all = settings.find().notices();
        return Optional.ofNullable(all.get(new StoredNotice(kind, reader.getLanguage())))
                .or(() -> Optional.ofNullable(all.get(new StoredNotice(kind, Locale.ENGLISH.getLanguage()))))
                .or(() -> all.entrySet().stream()
                        .filter(notice -> notice.getKey().kind() == kind)
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The text in this very language; empty if nobody has written one. */
    @MayAdminister
    @Transactional(readOnly = true)
    public String written(NoticeKind kind, Locale language) {
        return settings.find().notices().getOrDefault(new StoredNotice(kind, language.getLanguage()), "");
    }

    /** @param typed empty for no text in this language */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome write(NoticeKind kind, Locale language, String typed, long version) {
        FieldCheck check = new FieldCheck();
        String text = check.paragraphs("text", typed, LENGTH_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return SaveOutcome.ifUnchanged(Optional.of(settings.findForUpdate()), version, stored -> {
            stored.write(
                    new StoredNotice(kind, language.getLanguage()),
                    text,
                    new Stamp(actor.require().name(), clock.instant()));
            settings.flush();
            return new SaveOutcome.Saved(stored.id(), stored.edition().version());
        });
    }
}
