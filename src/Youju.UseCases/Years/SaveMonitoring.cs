using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Monitoring;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Years;

/// <summary>What a unit notes of one day of its monitoring.</summary>
/// <param name="On">The day on which was looked.</param>
public sealed record SaveMonitoringRequest(DossierId Folder, DateOnly On, DateOnly Today, DateTimeOffset At);

/// <summary>An answer to a warning, as it was written.</summary>
/// <param name="Due">A day; empty for none.</param>
/// <param name="Done">The day on which the measure was done; empty as long as it is not.</param>
public sealed record WrittenAnswer(
    string Of,
    string Reply,
    string Reason,
    string Words,
    string Measure,
    string Due,
    string Done
);

/// <summary>Writes answers to warnings, stage values and amounts executed that somebody types.</summary>
public static class SaveMonitoring
{
    /// <summary>The field of the day until which a measure is done, as forms call it.</summary>
    public const string DueField = "due";

    private const string DoneField = "done";

    /// <exception cref="UsageException">A word is missing, a day is none, or nothing of that name is monitored.</exception>
    public static void SaveAnswer(SaveMonitoringRequest request, WrittenAnswer written) =>
        SaveChange(request, open =>
        {
            var line = MonitorYear.ReadDay(open, request.On).Lines.FirstOrDefault(one => one.Of == written.Of)
                ?? throw new UsageException("这一行已经不在监控里，请刷新后再看。");
            var answer = ReadAnswer(open, request, line, written);
            var notes = open.Dossier.Notes;
            return (
                open.Dossier with
                {
                    Notes = notes with
                    {
                        Answers = [.. notes.Answers.Where(one => one.Key != answer.Key), answer],
                    },
                },
                $"双监控：答复“{line.Label}”（{FormatDay(request.On)}）：{open.Pack.Monitoring.Replies[answer.Reply]}"
            );
        });

    /// <exception cref="UsageException">It is no number, or there is no such indicator.</exception>
    public static void SaveReading(
        SaveMonitoringRequest request,
        string indicator,
        string value,
        string ground
    ) => SaveChange(request, open =>
        {
            var found = open.Dossier.Targets.All.FirstOrDefault(one => one.Id == indicator)
                ?? throw new UsageException("这个指标已经不在，请刷新后再看。");
            var notes = open.Dossier.Notes;
            var read = ReadNumber(value, found.Name);
            var reading = new StageReading(
                indicator,
                request.On,
                read,
                RequireWords(ground, "这个数是从哪里来的")
            );
            return (
                open.Dossier with
                {
                    Notes = notes with
                    {
                        Readings = [.. notes.Readings.Where(one => one.Key != reading.Key), reading],
                    },
                },
                $"双监控：“{found.Name}”到 {FormatDay(request.On)} 完成 {value.Trim()}{found.Unit.Symbol}"
            );
        });

    /// <summary>An amount executed up to the day, where no paper of that day was taken in.</summary>
    /// <param name="of">The line of the monitoring.</param>
    /// <param name="tenThousands">In 万元.</param>
    /// <exception cref="UsageException">It is no amount, or nothing of that name is monitored.</exception>
    public static void SaveExecution(
        SaveMonitoringRequest request,
        string of,
        string tenThousands,
        string ground
    ) => SaveChange(request, open =>
        {
            var line = MonitorYear
                .ReadDay(open, request.On)
                .Lines.FirstOrDefault(one => one.Of == of && one.IsMoney)
                ?? throw new UsageException("这一行已经不在监控里，请刷新后再看。");
            if (
                !Money.TryFromYuan(ReadNumber(tenThousands, line.Label) * 10_000, out var spent)
                || spent.Fen < 0
            )
                throw new UsageException(
                    $"“{line.Label}”的执行数 {tenThousands} 万元不是金额，小数最多六位。"
                );
            if (request.On > request.Today)
                throw new UsageException($"{FormatDay(request.On)} 还没有到，不能有执行数。");
            var history = new ExecutionHistory(open.Dossier.Ledger.Executions);
            history.AddReading(
                new(
                    request.On,
                    NamePlace(open.Dossier.Ledger, of),
                    spent,
                    new HandEntered(RequireWords(ground, "这个数是从哪里来的"))
                )
            );
            return (
                open.Dossier with
                {
                    Ledger = open.Dossier.Ledger with { Executions = history.Readings },
                },
                $"双监控：“{line.Label}”到 {FormatDay(request.On)} 执行 {tenThousands.Trim()} 万元"
            );
        });

    // A project is paid from the budget that the ledger has it in.
    private static ExecutionPlace NamePlace(Ledger ledger, string of)
    {
        var item = of["execution:".Length..];
        if (!item.StartsWith(LedgerFigures.ProjectPrefix, StringComparison.Ordinal))
            return new(item);
        var project = item[LedgerFigures.ProjectPrefix.Length..];
        return new(Item: null)
        {
            Budget = ledger.Lines.FirstOrDefault(line => line.Project == project)?.Budget
                ?? BudgetKind.GeneralPublic,
            Kind = ExpenditureKind.Project,
            Project = project,
        };
    }

    private static void SaveChange(
        SaveMonitoringRequest request,
        Func<OpenDossier, (Dossier After, string Title)> change
    ) =>
        DossierEdit.RepeatOnConflict(() =>
        {
            var open = OpenDossier.FromFolder(request.Folder, pack: null);
            var (after, title) = change(open);
            DossierEdit.SaveChange(request.Folder, open.Seen, new(after, new(title, request.At)));
            return true;
        });

    private static WarningAnswer ReadAnswer(
        OpenDossier open,
        SaveMonitoringRequest request,
        MonitoredLine line,
        WrittenAnswer written
    )
    {
        var rules = open.Pack.Monitoring;
        if (!rules.Replies.ContainsKey(written.Reply))
            throw new UsageException($"请选一种答复：{string.Join("、", rules.Replies.Values)}。");
        return new(written.Of, request.On, DescribeFound(line), written.Reply)
        {
            Reason = rules.Reasons.ContainsKey(written.Reason) ? written.Reason : null,
            Words = RequireWords(written.Words, "为什么落后"),
            Measure = RequireWords(written.Measure, "采取什么措施"),
            Due = CheckDue(open, request, written),
            Done = ReadDay(written.Done, open.Dossier, DoneField),
        };
    }

    // A measure is promised for a day that is still to come; what stands there already was, when it was written.
    private static DateOnly? CheckDue(OpenDossier open, SaveMonitoringRequest request, WrittenAnswer written)
    {
        var due = ReadDay(written.Due, open.Dossier, DueField);
        var standing = open.Dossier.Notes.Answers.FirstOrDefault(one =>
            one.Of == written.Of && one.On == request.On
        );
        return due < request.On && due != standing?.Due
            ? throw new UsageException(
                $"措施落实的期限 {FormatDay(due.Value)} 在监控的那天（{FormatDay(request.On)}）以前，已经过了，请写那天以后的日期。"
            )
            {
                Field = DueField,
            }
            : due;
    }

    private static string DescribeFound(MonitoredLine line)
    {
        var light = line.Light switch
        {
            Light.Red => "红灯",
            Light.Amber => "黄灯",
            Light.Green => "绿灯",
            _ => "没有数",
        };
        var share = line.Share is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"，{rate:0.0}%")
            : "";
        var needed = line.Needed is { } least
            ? string.Create(CultureInfo.InvariantCulture, $"，要求 {least:0.0}%")
            : "";
        return $"{light}：{line.Planned} → {line.Reached}{share}{needed}";
    }

    private static DateOnly? ReadDay(string text, Dossier dossier, string field) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateWords.ReadDates(text.Trim(), dossier.Year) is { } days && days.First == days.Last ? days.First
        : throw new UsageException($"“{text.Trim()}”不是一个日期，请写成 2025-09-30 或 9月30日。")
        {
            Field = field,
        };

    private static string RequireWords(string words, string asked) =>
        words.Trim() is { Length: > 0 } kept ? kept : throw new UsageException($"请写明{asked}。");

    private static decimal ReadNumber(string text, string label) =>
        decimal.TryParse(
            Text.Words.HalfWidth.FromFullWidth(text).Trim().Replace(",", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new UsageException($"“{label}”要写一个数，“{text.Trim()}”不是。");

    private static string FormatDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
