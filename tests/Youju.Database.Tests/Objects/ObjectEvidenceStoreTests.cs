using System.Security.Cryptography;
using Youju.Database.Evidence;
using Youju.Storage.Files;

namespace Youju.Database.Tests.Objects;

/// <summary>Originals in a bucket, against a store that really speaks S3.</summary>
public sealed class ObjectEvidenceStoreTests(ObjectServer server) : IClassFixture<ObjectServer>
{
    // More than one chunk of those that the protocol knows.
    private static readonly byte[] Content = RandomNumberGenerator.GetBytes(100_000);
    private static readonly string Sha256 = Hash(Content);

    [Fact]
    public void What_is_kept_comes_back_to_the_byte()
    {
        using var store = Open();

        store.Keep(Sha256, Content);

        Assert.True(store.IsSound(Sha256));
        Assert.Equal(Content, Read(store, Sha256));
    }

    [Fact]
    public void A_store_that_alters_what_it_is_given_is_not_believed()
    {
        using var store = Open(altering: true);
        var content = RandomNumberGenerator.GetBytes(5_000);

        var wrong = Assert.Throws<DossierException>(() => store.Keep(Hash(content), content));

        Assert.Contains("读回来不一样", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_altered_in_the_store_is_noticed_and_mended_by_its_original()
    {
        using var store = Open();
        var content = RandomNumberGenerator.GetBytes(3_000);
        store.Keep(Hash(content), content);

        server.AlterObject(Hash(content));
        var isSound = store.IsSound(Hash(content));
        store.Keep(Hash(content), content);

        Assert.False(isSound);
        Assert.True(store.IsSound(Hash(content)));
    }

    [Fact]
    public void What_is_not_there_is_no_failure()
    {
        using var store = Open();
        var other = Hash([1, 2, 3]);

        Assert.Null(store.Open(other));
        Assert.False(store.IsSound(other));
        store.Remove(other);
    }

    [Fact]
    public void What_is_thrown_away_is_gone()
    {
        using var store = Open();
        store.Keep(Hash([9]), [9]);

        store.Remove(Hash([9]));

        Assert.Null(store.Open(Hash([9])));
    }

    [Fact]
    public void A_store_that_is_away_is_told_in_words_and_is_not_ready()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        using var store = new ObjectEvidenceStore(
            server.Place with
            {
                Endpoint = "http://127.0.0.1:1",
            },
            "evidence/"
        );

        Assert.False(store.Answers());
        Assert.Contains(
            "对象存储没有回答",
            Assert.Throws<DossierException>(() => store.Keep(Sha256, Content)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_store_that_is_there_is_ready()
    {
        using var store = Open();

        Assert.True(store.Answers());
    }

    [Theory]
    [InlineData("endpoint: 对象存储\nbucket: youju\naccess-key: a\nsecret-key: b", "endpoint")]
    [InlineData("endpoint: http://127.0.0.1:9\nbucket: youju", "secret-key")]
    [InlineData("endpoint: http://127.0.0.1:9\nbuckett: youju", "buckett")]
    public void A_setting_that_does_not_fit_is_refused_with_its_place(string text, string named)
    {
        var folder = Directory.CreateTempSubdirectory("youju-objects-");
        File.WriteAllText(Path.Combine(folder.FullName, ObjectPlace.FileName), text);

        var wrong = Record.Exception(() => ObjectPlace.FindIn(folder.FullName));
        folder.Delete(recursive: true);

        Assert.Contains(named, wrong!.Message, StringComparison.Ordinal);
    }

    private ObjectEvidenceStore Open(bool altering = false)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        return new(altering ? server.Altering : server.Place, "evidence/");
    }

    private static byte[] Read(ObjectEvidenceStore store, string sha256)
    {
        using var stream = store.Open(sha256)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
