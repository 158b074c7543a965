using System.Globalization;
using Youju.Storage.Texts;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Steps;

/// <summary>step.yaml: which files a step changed, and what they were before and after.</summary>
internal sealed record StepFile
{
    public const string Name = "step.yaml";

    public required string Title { get; init; }

    public required string At { get; init; }

    public string? File { get; init; }

    public string? Sha256 { get; init; }

    public IReadOnlyList<string> Told { get; init; } = [];

    public IReadOnlyList<ChangedFile> Changed { get; init; } = [];

    public StepNote Note =>
        new(Title, DateTimeOffset.Parse(At, CultureInfo.InvariantCulture))
        {
            File = File,
            Sha256 = Sha256,
            SummaryLines = Told,
        };

    public static string FormatStep(StepNote note, IReadOnlyList<ChangedFile> changed)
    {
        var yaml = new YamlText();
        yaml.AddEntry("title", note.Title)
            .AddEntry("at", note.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))
            .AddEntry("file", note.File)
            .AddEntry("sha256", note.Sha256)
            .AddList("told", [.. note.SummaryLines]);
        yaml.AddItems("changed", changed, file =>
            yaml.AddEntry("path", file.Path).AddEntry("before", file.Before).AddEntry("after", file.After)
        );
        return yaml.ToString();
    }

    public static StepFile ReadFromFolder(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!System.IO.File.Exists(path))
            throw CreateJournalError($"日志缺了 {path}");
        try
        {
            var step = StrictYaml.ParseRecord<StepFile>(path, System.IO.File.ReadAllText(path));
            if (!step.Changed.All(file => IsWithinDossier(file.Path)))
                throw new DossierException($"{path} 写到了档案之外，不能恢复。");
            if (!DateTimeOffset.TryParse(step.At, CultureInfo.InvariantCulture, out _))
                throw CreateJournalError($"{path} 里的“{step.At}”不是时间");
            var lost = step
                .Changed.Where(file => file.Before is not null)
                .Select(file => BuildBackupPath(folder, file.Path))
                .FirstOrDefault(before => !System.IO.File.Exists(before));
            return lost is null ? step : throw CreateJournalError($"日志缺了 {lost}");
        }
        catch (FileException wrong)
        {
            throw new DossierException($"日志看不懂，不能恢复：\n{wrong.Message}");
        }
    }

    /// <summary>Where a step's folder keeps a file as it was before.</summary>
    public static string BuildBackupPath(string folder, string path) => Path.Combine(folder, "before", path);

    private static DossierException CreateJournalError(string what) =>
        new($"{what}，不能恢复。请从备份找回整个 journal 文件夹。");

    // A dossier may come from another desk: its journal must not reach beyond its folder.
    private static bool IsWithinDossier(string path) =>
        DossierText.IsDossierFile(path) && !path.Split('/', '\\').Contains("..");
}

/// <summary>A file of the dossier that a step changed.</summary>
/// <param name="Path">In the dossier's folder.</param>
/// <param name="After">The sha-256 of what the step wrote.</param>
/// <param name="Before">The sha-256 of what stood there; null where there was no such file.</param>
internal sealed record ChangedFile(string Path, string After, string? Before = null);
