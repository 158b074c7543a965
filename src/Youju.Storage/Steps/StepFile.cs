using System.Globalization;
using Youju.Storage.Files;
using Youju.Storage.Texts;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Steps;

/// <summary>
/// step.yaml: which files a step changed, and what they were before and after; the step before it and all files that
/// stood when it was done, each by its hash, so that the steps are a chain and what no step wrote is seen.
/// </summary>
internal sealed record StepFile
{
    public const string Name = "step.yaml";

    public required string Title { get; init; }

    public required string At { get; init; }

    public string? File { get; init; }

    public string? Sha256 { get; init; }

    public string? By { get; init; }

    public IReadOnlyList<string> Told { get; init; } = [];

    public IReadOnlyList<ChangedFile> Changed { get; init; } = [];

    /// <summary>The sha-256 of the step.yaml before this one; null for the first.</summary>
    public string? Previous { get; init; }

    /// <summary>Every text file of the dossier after the step; none in steps of older programs.</summary>
    public IReadOnlyList<StandingFile> Standing { get; init; } = [];

    /// <summary>The sha-256 of all that stands above it; null in steps of older programs.</summary>
    public string? Seal { get; init; }

    public StepNote Note =>
        new(Title, DateTimeOffset.Parse(At, CultureInfo.InvariantCulture))
        {
            File = File,
            Sha256 = Sha256,
            By = By,
            SummaryLines = Told,
        };

    /// <param name="previous">The sha-256 of the last step.yaml.</param>
    /// <param name="standing">The sha-256 of each text file after the step.</param>
    public static string FormatStep(
        StepNote note,
        IReadOnlyList<ChangedFile> changed,
        string? previous,
        IReadOnlyDictionary<string, string> standing
    )
    {
        var yaml = new YamlText();
        yaml.AddEntry("title", note.Title)
            .AddEntry("at", note.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))
            .AddEntry("file", note.File)
            .AddEntry("sha256", note.Sha256)
            .AddEntry("by", note.By)
            .AddList("told", [.. note.SummaryLines]);
        yaml.AddItems("changed", changed, file =>
            yaml.AddEntry("path", file.Path).AddEntry("before", file.Before).AddEntry("after", file.After)
        );
        yaml.AddEntry("previous", previous);
        yaml.AddItems("standing", [.. standing.OrderBy(file => file.Key, StringComparer.Ordinal)], file =>
            yaml.AddEntry("path", file.Key).AddEntry("sha256", file.Value)
        );
        return StepSeal.AddSeal(yaml.ToString());
    }

    /// <param name="folder">Of the step, within the dossier.</param>
    /// <exception cref="DossierException">It is lost, or says what no step says.</exception>
    public static StepFile ReadFromFolder(DossierPlace place, string folder)
    {
        var path = $"{folder}/{Name}";
        var bytes = place.ReadBytes(path) ?? throw CreateJournalError($"日志缺了 {path}");
        try
        {
            var step = StrictYaml.ParseRecord<StepFile>(path, FileText.DecodeBytes(bytes) ?? "");
            if (!step.Changed.All(file => IsWithinDossier(file.Path)))
                throw new DossierException($"{path} 写到了档案之外，不能恢复。");
            return DateTimeOffset.TryParse(step.At, CultureInfo.InvariantCulture, out _)
                ? step
                : throw CreateJournalError($"{path} 里的“{step.At}”不是时间");
        }
        catch (FileException wrong)
        {
            throw new DossierException($"日志看不懂，不能恢复：\n{wrong.Message}");
        }
    }

    /// <summary>Makes sure that a step's file is whole: half of a list of files would take half a step back.</summary>
    /// <exception cref="DossierException">It is not what was written.</exception>
    public static void RequireSeal(DossierPlace place, string folder)
    {
        var path = $"{folder}/{Name}";
        if (StepSeal.Holds(FileText.DecodeBytes(place.ReadBytes(path) ?? []) ?? "") != true)
            throw CreateJournalError($"日志里的 {path} 不完整，或者被改过：与写下时的校验值不符");
    }

    /// <summary>
    /// Makes sure that every file can be put back as it was: what
    /// stands there, or else the copy, is what was written down.
    /// </summary>
    /// <exception cref="DossierException">A copy is lost or damaged; it is named.</exception>
    public void RequireSoundBackups(DossierPlace place, string folder)
    {
        foreach (var file in Changed.Where(file => file.Before is not null))
            if (place.HashContent(file.Path) != file.Before)
                RequireSoundCopy(place.HashContent(BuildBackupPath(folder, file.Path)), file, folder);
    }

    /// <param name="hash">Of the copy; null where there is none.</param>
    public static void RequireSoundCopy(string? hash, ChangedFile file, string folder)
    {
        var copy = BuildBackupPath(folder, file.Path);
        if (hash is null)
            throw CreateJournalError($"日志缺了 {copy}");
        if (hash != file.Before)
            throw CreateJournalError($"日志里的 {copy} 已损坏：内容与当时记下的校验值不符");
    }

    /// <summary>Where a step's folder keeps a file as the step left it.</summary>
    public static string BuildResultPath(string folder, string path) => $"{folder}/now/{path}.copy";

    /// <summary>Where a step's folder keeps a file as it was before.</summary>
    public static string BuildBackupPath(string folder, string path) => $"{folder}/before/{path}";

    private static DossierException CreateJournalError(string what) =>
        new($"{what}，不能恢复。请从备份找回整个 journal 文件夹。");

    // A dossier may come from another desk: its journal must not reach beyond its folder.
    private static bool IsWithinDossier(string path) =>
        DossierText.IsDossierFile(path)
        && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "" or "." or "..");
}

/// <summary>A file of the dossier that a step changed.</summary>
/// <param name="Path">In the dossier's folder.</param>
/// <param name="After">The sha-256 of what the step wrote; null where a hand has taken the file away.</param>
/// <param name="Before">The sha-256 of what stood there; null where there was no such file.</param>
internal sealed record ChangedFile(string Path, string? After = null, string? Before = null);

/// <summary>A text file as it stood after a step.</summary>
internal sealed record StandingFile(string Path, string Sha256);
