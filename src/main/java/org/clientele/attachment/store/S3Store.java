package org.clientele.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps contents as objects of a bucket. An object is there completely or not at all: S3 sees to that. */
final class S3Store implements FileStore {

    /** Insufficient Storage (RFC 4918, section 11.5), as MinIO answers when its disks are used up. */
    private static final int INSUFFICIENT_STORAGE = 507;

    private static final Set<String> FULL =
            Set.of("XMinioStorageFull", "QuotaExceeded", "XMinioAdminBucketQuotaExceeded");

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /** @param prefix what the keys begin with; may be empty */
    S3Store(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void put(IncomingFile file) throws StoreException {
        if (!exists(file.hash())) {
            ask(() -> client.putObject(
                    request -> request.bucket(bucket).key(key(file.hash())), RequestBody.fromFile(file.path())));
        }
    }

    @Override
    public InputStream open(FileHash hash) throws IOException {
        try {
            return client.getObject(request -> request.bucket(bucket).key(key(hash)));
        } catch (NoSuchKeyException e) {
            throw (IOException) new NoSuchFileException(hash.hex()).initCause(e);
        } catch (SdkException e) {
            throw failure(e);
        }
    }

    @Override
    public boolean exists(FileHash hash) throws StoreException {
        return ask(() -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(key(hash)));
                return true;
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    @Override
    public void delete(FileHash hash) throws StoreException {
        ask(() -> client.deleteObject(request -> request.bucket(bucket).key(key(hash))));
    }

    /** Pages are fetched as they are needed, in the order of the keys. */
    @Override
    public Stream<StoredFile> files() throws StoreException {
        return ask(() ->
                client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                        .filter(object -> FileHash.isHash(name(object)))
                        .map(object ->
                                new StoredFile(new FileHash(name(object)), object.size(), object.lastModified())));
    }

    private String key(FileHash hash) {
        return prefix + hash.hex();
    }

    private String name(S3Object object) {
        return object.key().substring(prefix.length());
    }

    private static <T> T ask(Supplier<T> request) throws StoreException {
        try {
            return request.get();
        } catch (SdkException e) {
            throw failure(e);
        }
    }

    private static StoreException failure(SdkException e) {
        boolean full = e instanceof AwsServiceException refused
                && (refused.statusCode() == INSUFFICIENT_STORAGE
                        || (refused.awsErrorDetails() != null
                                && FULL.contains(refused.awsErrorDetails().errorCode())));
        return StoreException.of(full, e);
    }
}
