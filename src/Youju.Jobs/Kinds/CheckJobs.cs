using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Youju.Database.Evidence;
using Youju.Database.Jobs;
using Youju.Domain.Findings;
using Youju.Formats.Findings;
using Youju.Packs.Suppressions;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;

namespace Youju.Jobs.Kinds;

/// <summary>What is told of a check without opening it.</summary>
/// <param name="Tally">The counts; null where the file could not be checked.</param>
/// <param name="Trouble">Why it could not, in Chinese.</param>
/// <param name="Notes">What a person should know about the check itself, in Chinese.</param>
public sealed record CheckTold(Tally? Tally, string? Trouble, IReadOnlyList<string> Notes);

/// <summary>How a check is asked for.</summary>
/// <param name="Name">As the person calls the file.</param>
/// <param name="Ending">The ending of its name where it is one for sure: .docx.</param>
/// <param name="Format">Of the result.</param>
/// <param name="Accepted">The file of findings that a person has accepted; empty for none.</param>
public sealed record CheckAsked(string Name, string Ending, string Format, string Accepted)
{
    /// <summary>The login of the one who asks; empty where nobody signs in by name.</summary>
    public string Login { get; init; } = "";

    /// <summary>The id of the pack; null to choose by the report.</summary>
    public string? Pack { get; init; }

    /// <summary>Of the report; null for the one that it names.</summary>
    public int? Year { get; init; }

    /// <summary>The sha-256 of last year's report, which was kept like the file; null for none.</summary>
    public string? Against { get; init; }

    /// <summary>The ending of its name.</summary>
    public string AgainstEnding { get; init; } = "";
}

/// <summary>Checks of files that somebody brought, conversions of old formats and scans among them.</summary>
internal sealed class CheckJobs(JobSettings settings) : IJobKind, IDisposable
{
    private readonly IPassingStore sources = settings.Files.OpenSources();
    private readonly WorkerPool readers = new(settings.Reader, new WorkerLimits());

    public string Name => "check";

    public string Queue => JobQueues.Checks;

    /// <summary>Keeps the file and says what is wanted. Files of different names are looked at side by side.</summary>
    /// <param name="against">Last year's report; null for none.</param>
    public JobWish CreateWish(byte[] content, CheckAsked asked, byte[]? against = null)
    {
        if (against is not null)
        {
            asked = asked with { Against = Convert.ToHexStringLower(SHA256.HashData(against)) };
            sources.Keep(asked.Against, against);
        }

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        sources.Keep(sha256, content);
        // Whoever takes his own away takes nobody else's.
        var key = ResultKey.Compute(
            Name,
            sha256,
            asked.Name,
            asked.Ending,
            asked.Format,
            asked.Accepted,
            asked.Login,
            asked.Pack ?? "",
            asked.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            asked.Against ?? ""
        );
        return new($"check {key}", Name, sha256, key, "体检一份文件")
        {
            Source = sha256,
            Input = JsonSerializer.Serialize(asked),
            Owner = asked.Login,
        };
    }

    public JobProduct Perform(JobLine job, JobProgress progress, CancellationToken cancel)
    {
        progress.Reach(0, 1);
        var asked = JsonSerializer.Deserialize<CheckAsked>(job.Wish.Input)!;
        var room = Directory.CreateTempSubdirectory("youju-job-");
        try
        {
            var path = LayOut(room.FullName, job.Wish.Source!, asked);
            var against = asked.Against is { } sha256
                ? CopyOut(sha256, Path.Combine(room.FullName, "against" + asked.AgainstEnding))
                : null;
            var wanted = new CheckSettings(
                asked.Pack,
                asked.Year,
                against,
                asked.Format,
                null,
                Severity.Error,
                1,
                null
            );
            var answer = readers.CheckFile(new(new(path, asked.Name), wanted, IsWritten: true), cancel);
            if (answer is { IsRefusal: true, Trouble: { } wrong })
                throw new PassingFailureException(settings.Describe(wrong));
            progress.Reach(1, 1);
            var trouble = answer.Trouble is { } told ? settings.Describe(told) : null;
            return new(
                answer.Result,
                JsonSerializer.Serialize(new CheckTold(answer.Tally, trouble, answer.Notes))
            );
        }
        finally
        {
            room.Delete(recursive: true);
        }
    }

    public void Dispose() => readers.Dispose();

    private string LayOut(string room, string sha256, CheckAsked asked)
    {
        // Alone in its folder, so that nothing passes for its annex.
        var path = CopyOut(
            sha256,
            Path.Combine(
                Directory.CreateDirectory(Path.Combine(room, "source")).FullName,
                "file" + asked.Ending
            )
        );
        if (asked.Accepted.Length > 0)
            File.WriteAllText(path + SuppressionFile.Suffix, asked.Accepted, Encoding.UTF8);
        return path;
    }

    private string CopyOut(string sha256, string path)
    {
        using var source = sources.Open(sha256) ?? throw new HopelessJobException("文件不在了，请重新上传。");
        using var file = File.Create(path);
        source.CopyTo(file);
        return path;
    }
}
