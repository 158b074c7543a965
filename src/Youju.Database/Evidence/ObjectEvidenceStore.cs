using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Youju.Storage.Files;

namespace Youju.Database.Evidence;

/// <summary>Originals in a bucket, each under its hash.</summary>
/// <remarks>
/// What was sent is read back, by length and by hash, before it is acknowledged: a store that keeps the frames of a chunked upload
/// says that all went well (docs/decisions/032-one-program-many-machines.md).
/// </remarks>
public sealed class ObjectEvidenceStore : IPassingStore, IDisposable
{
    private const string NotThere = "not-there";
    private const string NoSuchKey = "NoSuchKey";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly AmazonS3Client client;
    private readonly ObjectPlace place;
    private readonly string folder;

    /// <param name="folder">What stands between the prefix of the bucket and the hash: evidence/.</param>
    public ObjectEvidenceStore(ObjectPlace place, string folder)
    {
        (this.place, this.folder) = (place, folder);
        client = new(
            new BasicAWSCredentials(place.AccessKey, place.SecretKey),
            new AmazonS3Config
            {
                ServiceURL = place.Endpoint,
                AuthenticationRegion = place.Region,
                ForcePathStyle = true,
                UseHttp = place.Address.Scheme == Uri.UriSchemeHttp,
                // Frames of chunks and trailing checksums are what stores of one's own get wrong.
                RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
                ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
                Timeout = Patience,
                MaxErrorRetry = 2,
            }
        );
    }

    /// <inheritdoc/>
    public void Keep(string sha256, byte[] content)
    {
        if (IsSound(sha256))
            return;
        PutObject(sha256, content);
        // A store may still answer with what stood there before.
        if (!IsKept(sha256, content.Length))
            PutObject(sha256, content);
        if (!IsKept(sha256, content.Length))
            throw new DossierException(
                "佐证存进对象存储之后读回来不一样，没有登记。请管理员检查对象存储；已有的没有动。"
            );
    }

    private void PutObject(string sha256, byte[] content) =>
        Reach(async () =>
        {
            using var stream = new MemoryStream(content, writable: false);
            await client
                .PutObjectAsync(
                    new()
                    {
                        BucketName = place.Bucket,
                        Key = NameObject(sha256),
                        InputStream = stream,
                        UseChunkEncoding = false,
                        AutoCloseStream = false,
                    }
                )
                .ConfigureAwait(false);
            return true;
        });

    /// <inheritdoc/>
    public Stream? Open(string sha256) =>
        Reach(async () =>
        {
            try
            {
                using var answer = await client
                    .GetObjectAsync(place.Bucket, NameObject(sha256))
                    .ConfigureAwait(false);
                var content = new MemoryStream();
                await ReadContentAsync(answer.ResponseStream, content).ConfigureAwait(false);
                content.Position = 0;
                return content;
            }
            catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
            {
                return null;
            }
        });

    /// <inheritdoc/>
    public bool IsSound(string sha256)
    {
        using var content = Open(sha256);
        return content is not null && ContentHash.HashStream(content) == sha256;
    }

    /// <inheritdoc/>
    public bool Answers()
    {
        try
        {
            return Reach(async () =>
            {
                try
                {
                    using var answer = await client
                        .GetObjectAsync(place.Bucket, place.Prefix + folder + NotThere)
                        .ConfigureAwait(false);
                    return true;
                }
                catch (AmazonS3Exception missing) when (missing.ErrorCode == NoSuchKey)
                {
                    // The bucket is there and lets us read: that is all that was asked.
                    return true;
                }
            });
        }
        catch (DossierException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Remove(string sha256) =>
        Reach(async () =>
        {
            await client.DeleteObjectAsync(place.Bucket, NameObject(sha256)).ConfigureAwait(false);
            return true;
        });

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    // The library compares what it read with what the store says; that it differs is for us to find, by our own hash.
    private static async Task ReadContentAsync(Stream answer, MemoryStream content)
    {
        try
        {
            await answer.CopyToAsync(content).ConfigureAwait(false);
        }
        catch (AmazonClientException)
        {
            return;
        }
    }

    private bool IsKept(string sha256, int length)
    {
        using var content = Open(sha256);
        return content is not null && content.Length == length && ContentHash.HashStream(content) == sha256;
    }

    private string NameObject(string sha256)
    {
        ContentHash.RequireHash(sha256);
        return $"{place.Prefix}{folder}{sha256[..2]}/{sha256}";
    }

    // Callers are not asynchronous: the one who waits holds a thread of the pool and no context.
    private static T Reach<T>(Func<Task<T>> act)
    {
        try
        {
            return Task.Run(act).GetAwaiter().GetResult();
        }
        catch (Exception e)
            when (e
                    is AmazonServiceException
                        or AmazonClientException
                        or HttpRequestException
                        or OperationCanceledException
            )
        {
            throw new DossierException(
                "放原件的对象存储没有回答，这一步没有做，已有的没有动。请稍候再试；一直不行的，请管理员检查对象存储和它的设置。",
                e
            );
        }
    }
}
