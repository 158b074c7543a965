using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;
using Youju.Storage.Steps;

namespace Youju.Database;

/// <summary>Lays steps against the log: who took them and when, what they changed, and which of them stand.</summary>
internal sealed class StepAudit(WorkbenchContext context, IReadOnlyList<LogRow> log)
{
    private readonly ILookup<(string Dossier, int Step), KeptChange> changes = context
        .Changes.AsNoTracking()
        .AsEnumerable()
        .Select(row => new KeptChange(row.Dossier, row.Step, ReadPart(row), IsKept(row)))
        .ToLookup(change => (change.Dossier, change.Step));

    public IEnumerable<string> JudgeSteps()
    {
        var written = FindLines("save");
        var known = new HashSet<(string, string)>();
        foreach (
            var step in context.Steps.AsNoTracking().OrderBy(row => row.Dossier).ThenBy(row => row.Number)
        )
        {
            var key = (step.Dossier, NameStep(step));
            known.Add(key);
            foreach (var fault in JudgeStep(step, written.GetValueOrDefault(key)))
                yield return $"{step.Dossier} 的第{FormatNumber(step.Number)}步{fault}";
        }

        foreach (var lost in written.Keys.Where(key => !known.Contains(key)))
            yield return $"{lost.Dossier} 的一步（{lost.Words}）日志里有，现在不见了";
    }

    private IEnumerable<string> JudgeStep(StepRow step, LogRow? line)
    {
        if (line is null)
            yield return $"（{step.Title}）在日志里没有";
        else if (line.By != step.By)
            yield return $"写着是{step.By}做的，日志里是{line.By}";
        else if (
            LogDetail.ParseDetail(line.Detail).Seal is { } seal
            && seal
                != StoredStepSeal.SealStep(
                    step,
                    changes[(step.Dossier, step.Number)].Select(change => change.Part)
                )
        )
            yield return "写完以后被改过：时间、经过、来源文件或者改动了哪些内容，与日志不符";
        foreach (var change in changes[(step.Dossier, step.Number)].Where(change => !change.IsKept))
            yield return $"留存的 {change.Part.Path} 改前改后的原样被改过";
        if (JudgeUndoing(step) is { } fault)
            yield return fault;
    }

    // Going back to a round that was handed in takes back and puts back steps of which no line says which.
    private string? JudgeUndoing(StepRow step)
    {
        var last = log.LastOrDefault(line =>
            line.Dossier == step.Dossier
            && (
                line.Verb == "restore"
                || line.Verb == "undo" && LogDetail.ParseDetail(line.Detail).Words == NameStep(step)
            )
        );
        return last switch
        {
            { Verb: "restore" } => null,
            null => step.UndoneBy is null ? null : $"写着由{step.UndoneBy}撤销，日志里没有",
            _ when step.UndoneBy == last.By => null,
            _ => $"日志里由{last.By}撤销，现在写着{(step.UndoneBy is { } by ? $"由{by}撤销" : "没有撤销")}",
        };
    }

    private Dictionary<(string Dossier, string Words), LogRow> FindLines(string verb) =>
        log.Where(line => line.Verb == verb)
            .GroupBy(line => (line.Dossier, LogDetail.ParseDetail(line.Detail).Words))
            .ToDictionary(lines => lines.Key, lines => lines.Last());

    private static ChangedPart ReadPart(ChangeRow row) => new(row.Path, row.BeforeSha256, row.AfterSha256);

    private static bool IsKept(ChangeRow row) =>
        IsSound(row.Before, row.BeforeSha256) && IsSound(row.After, row.AfterSha256);

    private static bool IsSound(byte[]? content, string? sha256) =>
        content is null || WholeState.HashBytes(content) == sha256;

    private static string NameStep(StepRow step) =>
        $"{FormatNumber(step.Number)} {step.Title}".ReplaceLineEndings(" ");

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record KeptChange(string Dossier, int Step, ChangedPart Part, bool IsKept);
}
