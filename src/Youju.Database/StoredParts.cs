using System.Text;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;
using Youju.Text.Yaml.Comments;

namespace Youju.Database;

/// <summary>The texts of a dossier as rows.</summary>
internal static class StoredParts
{
    public static List<PartRow> ListParts(WorkbenchContext context, string dossier) =>
        [.. context.Parts.AsNoTracking().Where(row => row.Dossier == dossier)];

    /// <exception cref="DossierException">A later program has written the dossier.</exception>
    public static void RefuseLaterFormat(Dictionary<string, PartRow> standing)
    {
        if (standing.GetValueOrDefault(DossierFile.Path) is { } head)
            DossierFormat.RefuseLater(DossierFiles.DecodeText(head.Path, head.Content));
    }

    public static DossierVersion ComputeVersion(IEnumerable<PartRow> parts) =>
        DossierVersion.ComputeFrom(parts.Select(part => KeyValuePair.Create(part.Path, part.Sha256)));

    // What says the same as before stays to the byte; comments that people wrote are kept.
    public static List<(string Path, byte[] Content)> FormatChanges(
        DossierChange change,
        Dictionary<string, PartRow> standing
    )
    {
        var changed = new List<(string Path, byte[] Content)>();
        foreach (var part in DossierText.EnumerateParts(change.After))
        {
            var before = standing.GetValueOrDefault(part.Path);
            var text = part.Text;
            if (part.IsCommented && before is not null)
                text = YamlComments.PreserveComments(
                    text,
                    DossierFiles.DecodeText(part.Path, before.Content)
                );
            var content = Encoding.UTF8.GetBytes(text);
            if (WholeState.HashBytes(content) != before?.Sha256)
                changed.Add((part.Path, content));
        }

        return changed;
    }

    public static void PlacePart(
        WorkbenchContext context,
        string dossier,
        int step,
        string path,
        byte[] content,
        PartRow? before
    )
    {
        var sha256 = WholeState.HashBytes(content);
        context.Changes.Add(
            new()
            {
                Dossier = dossier,
                Step = step,
                Path = path,
                Before = before?.Content,
                BeforeSha256 = before?.Sha256,
                AfterSha256 = sha256,
            }
        );
        if (before is not null)
            (before.Content, before.Sha256) = (content, sha256);
        else
            context.Parts.Add(
                new()
                {
                    Dossier = dossier,
                    Path = path,
                    Content = content,
                    Sha256 = sha256,
                }
            );
    }

    /// <summary>Puts back what stood before a change; what it had written is kept with it.</summary>
    public static void PutBack(WorkbenchContext context, ChangeRow change, PartRow standing)
    {
        change.After = standing.Content;
        if (change is { Before: { } before, BeforeSha256: { } sha256 })
            (standing.Content, standing.Sha256) = (before, sha256);
        else
            context.Parts.Remove(standing);
    }
}
