using Youju.Storage.Files;
using Youju.Text.Yaml;

namespace Youju.Database.Evidence;

/// <summary>A bucket of a store that speaks the S3 protocol, as the file objects.yaml beside the data describes it.</summary>
public sealed record ObjectPlace
{
    /// <summary>The file in the folder of the data.</summary>
    public const string FileName = "objects.yaml";

    private const string AccessKeyVariable = "AWS_ACCESS_KEY_ID";
    private const string SecretKeyVariable = "AWS_SECRET_ACCESS_KEY";

    /// <summary>Where it answers: https://objects.example.gov.cn.</summary>
    public required string Endpoint { get; init; }

    /// <summary>It is there already.</summary>
    public required string Bucket { get; init; }

    /// <summary>By whose name it is asked; empty for what the environment says.</summary>
    public string AccessKey { get; init; } = "";

    /// <summary>Never printed.</summary>
    public string SecretKey { get; init; } = "";

    /// <summary>What stands before every name: youju/.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>The region that signatures name; most stores of one's own take any.</summary>
    public string Region { get; init; } = "us-east-1";

    internal Uri Address => new(Endpoint);

    /// <summary>What the folder says; null where it says nothing.</summary>
    /// <exception cref="Youju.Text.Files.FileException">The file does not fit; the message shows the place.</exception>
    /// <exception cref="DossierException">It names no address of the web, or no key.</exception>
    public static ObjectPlace? FindIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
            return null;
        var place = RecordBinder.BindOrThrow<ObjectPlace>(
            SourceReader.ParseYaml(FileName, File.ReadAllText(path))
        );
        return Complete(place);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Endpoint} {Bucket}/{Prefix}";

    private static ObjectPlace Complete(ObjectPlace place)
    {
        var whole = place with
        {
            AccessKey = Choose(place.AccessKey, AccessKeyVariable),
            SecretKey = Choose(place.SecretKey, SecretKeyVariable),
        };
        if (
            !Uri.TryCreate(place.Endpoint, UriKind.Absolute, out var address)
            || address.Scheme is not ("https" or "http")
        )
            throw new DossierException(
                $"{FileName} 的 endpoint 要写成 https://主机:端口，现为“{place.Endpoint}”。"
            );
        if (whole.AccessKey.Length == 0 || whole.SecretKey.Length == 0)
            throw new DossierException(
                $"{FileName} 没有写 access-key 和 secret-key，环境变量 {AccessKeyVariable}、{SecretKeyVariable} 也没有。请写上一样。"
            );
        return whole;
    }

    private static string Choose(string written, string variable) =>
        written.Length > 0 ? written : Environment.GetEnvironmentVariable(variable) ?? "";
}
