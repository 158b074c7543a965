using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Storage.Steps;
using Youju.Storage.Texts;

namespace Youju.Database;

/// <summary>Lays the log against what stands in the database: lines, steps, texts, originals.</summary>
internal sealed class DatabaseAudit(WorkbenchContext context, IEvidenceStore evidence)
{
    private readonly List<LogRow> log = [.. context.Log.AsNoTracking().OrderBy(row => row.Number)];

    public AuditResult Verify() =>
        new(
            log.Count,
            [
                .. JudgeLog(),
                .. new StepAudit(context, log).JudgeSteps(),
                .. ActAudit.JudgeActs(context, log),
                .. RoundAudit.JudgeRounds(context),
                .. JudgeDossiers(),
                .. JudgeEvidence(),
            ]
        );

    private IEnumerable<string> JudgeLog()
    {
        if (LogChain.FindBrokenLine(log) is { } number)
            yield return Say(
                $"日志从第{number}行起与前面扣不上：这一行写完以后被改过，或者它前面有行被删去、插进来"
            );
    }

    private Dictionary<string, string> FindLoggedVersions() =>
        log.Where(line => ReadVersion(line) is not null)
            .GroupBy(line => line.Dossier, StringComparer.Ordinal)
            .ToDictionary(lines => lines.Key, lines => ReadVersion(lines.Last())!, StringComparer.Ordinal);

    private IEnumerable<string> JudgeDossiers()
    {
        var last = FindLoggedVersions();
        var rows = context.Dossiers.AsNoTracking().ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var (key, row) in rows)
        {
            foreach (var fault in JudgeParts(row))
                yield return fault;
            if (last.TryGetValue(key, out var logged) && logged != row.Version)
                yield return $"{Name(row)}与日志最后记下的校验值不符：档案没有经过程序就变了，或者日志末尾被删去";
        }

        foreach (var lost in last.Where(one => one.Value.Length > 0 && !rows.ContainsKey(one.Key)))
            yield return $"{lost.Key} 的档案日志里有，现在整份不见了";
    }

    private IEnumerable<string> JudgeParts(DossierRow row)
    {
        var parts = StoredParts.ListParts(context, row.Id);
        foreach (var part in parts.Where(part => WholeState.HashBytes(part.Content) != part.Sha256))
            yield return $"{Name(row)}的 {part.Path} 没有经过程序就变了";
        if (StoredParts.ComputeVersion(parts).Digest != row.Version)
            yield return $"{Name(row)}的文件与档案记下的校验值不符：有文件被加进来、删去或者换掉";
    }

    private IEnumerable<string> JudgeEvidence()
    {
        foreach (var part in context.Parts.AsNoTracking().Where(row => row.Path == EvidenceManifest.Path))
        foreach (
            var file in EvidenceManifest
                .ParseManifest(DossierFiles.DecodeText(part.Path, part.Content), [])
                .Values.Where(file => !IsSound(file.Sha256))
        )
            yield return $"{part.Dossier} 的佐证“{file.Name}”的原件不见了或者变了样";
    }

    private bool IsSound(string sha256)
    {
        try
        {
            return evidence.IsSound(sha256);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            return false;
        }
    }

    private static string? ReadVersion(LogRow line) => LogDetail.ParseDetail(line.Detail).Version;

    private static string Name(DossierRow row) => Say($"{row.Unit}{row.Year}年度");

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
