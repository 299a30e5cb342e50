package org.clientele.candidate;

import java.util.Map;
import java.util.Optional;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps candidates' photos. What is uploaded is never handed out: a small image is made of it anew. */
@Service
@MayRead
public class CandidatePhotos {

    /** Of what is uploaded, in bytes. */
    public static final int MAX = 10_000_000;

    private final PhotoRepository photos;
    private final CandidateWriter writer;
    private final PhotoMaker maker;

    CandidatePhotos(PhotoRepository photos, CandidateWriter writer, PhotoMaker maker) {
        this.photos = photos;
        this.writer = writer;
        this.maker = maker;
    }

    /** The photo as JPEG; empty without one. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(CandidateId id) {
        return photos.findById(id).map(CandidatePhoto::content);
    }

    /** Takes a photo in, instead of the one before. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome show(CandidateId id, long version, byte[] uploaded) {
        Optional<byte[]> made = uploaded.length > MAX ? Optional.empty() : maker.make(uploaded);
        if (made.isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("photo", "candidate.photo.refused"));
        }
        return writer.change(id, version, (candidate, stamp) -> {
            photos.deleteOf(id);
            photos.save(new CandidatePhoto(id, made.get()));
            candidate.show(PhotoMaker.hash(made.get()), stamp);
            return Map.of();
        });
    }

    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome remove(CandidateId id, long version) {
        return writer.change(id, version, (candidate, stamp) -> {
            photos.deleteOf(id);
            candidate.show("", stamp);
            return Map.of();
        });
    }
}
