using System.Globalization;
using Youju.Database.Model;
using Youju.Domain.Submissions;
using Youju.Packs.Library;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Database.Submissions;

/// <summary>Puts a dossier back to what it was when it was handed in: every text to the byte, and which steps stand.</summary>
/// <param name="now">As it is noted of steps that are taken back.</param>
internal sealed class RoundRestore(WorkbenchContext context, DossierRow dossier, string by, string now)
{
    private readonly Dictionary<string, PartRow> standing = context
        .Parts.Where(row => row.Dossier == dossier.Id)
        .ToDictionary(row => row.Path, StringComparer.Ordinal);

    /// <summary>The words of the log for it.</summary>
    /// <exception cref="DossierException">The round was never kept, or this program cannot read it.</exception>
    public LogWords PutBack(Submission submission, int round)
    {
        StoredParts.RefuseLaterFormat(standing);
        var kept = context
            .Set<RoundPartRow>()
            .Where(row => row.Dossier == dossier.Id && row.Round == round)
            .ToDictionary(row => row.Path, row => row.Content, StringComparer.Ordinal);
        if (kept.Count == 0)
            throw new DossierException($"第 {FormatNumber(round)} 次报送的内容没有留下来，恢复不了。");
        dossier.Unit = ReadUnit(kept);
        var handedIn = submission.Acts.Where(act => act.Kind == ActKind.HandIn).ElementAt(round - 1);
        foreach (var step in context.Steps.Where(row => row.Dossier == dossier.Id).ToList())
            SettleStep(step, handedIn);
        foreach (var path in kept.Keys.Union(standing.Keys).ToList())
            PlacePart(path, kept.GetValueOrDefault(path));
        context.SaveChanges();
        var version = StoredParts.ComputeVersion(StoredParts.ListParts(context, dossier.Id));
        dossier.Version = version.Digest;
        return new(
            "restore",
            new LogDetail($"恢复到第 {FormatNumber(round)} 次报送", version.Digest).FormatDetail()
        );
    }

    // What was done since is taken back; what was taken back since stands again.
    private void SettleStep(StepRow step, SubmissionAct handedIn)
    {
        var isLater = step.Number > (handedIn.Snapshot?.Step ?? int.MaxValue);
        if (isLater && step.UndoneAt is null)
        {
            KeepWritten(step);
            (step.UndoneBy, step.UndoneAt) = (by, now);
        }
        else if (
            !isLater
            && step.UndoneAt is { } undone
            && string.CompareOrdinal(undone, LogWriter.FormatTime(handedIn.At)) > 0
        )
            (step.UndoneBy, step.UndoneAt) = (null, null);
    }

    // What the step had written stands nowhere else once it is replaced.
    private void KeepWritten(StepRow step)
    {
        foreach (
            var change in context.Changes.Where(row => row.Dossier == dossier.Id && row.Step == step.Number)
        )
            if (standing.GetValueOrDefault(change.Path) is { } part && part.Sha256 == change.AfterSha256)
                change.After ??= part.Content;
    }

    private void PlacePart(string path, byte[]? content)
    {
        var part = standing.GetValueOrDefault(path);
        if (content is null)
            context.Parts.Remove(part!);
        else if (part is not null)
            (part.Content, part.Sha256) = (content, WholeState.HashBytes(content));
        else
            context.Parts.Add(
                new()
                {
                    Dossier = dossier.Id,
                    Path = path,
                    Content = content,
                    Sha256 = WholeState.HashBytes(content),
                }
            );
    }

    private static string ReadUnit(Dictionary<string, byte[]> kept) =>
        DossierText
            .ParseDossier(
                kept.ToDictionary(
                    part => part.Key,
                    part => DossierFiles.DecodeText(part.Key, part.Value),
                    StringComparer.Ordinal
                ),
                PackLibrary.LoadPack
            )
            .Unit.Name;

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
