using System.Globalization;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.Contests;
using Youju.UseCases.PrintedPapers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.TradePapers;

/// <summary>评审汇总表: the entries of a contest, round by round, with their points, means and places.</summary>
internal static class ContestPaper
{
    private const string Entries = "contest-entries";
    private const string Rounds = "contest-rounds";
    private const string Scores = "contest-scores";

    /// <summary>The registers of the contests themselves.</summary>
    public static IReadOnlyList<string> Registers { get; } = ["contests"];

    /// <exception cref="UsageException">The contest has no round, or no way of counting.</exception>
    public static PaperDraft WriteSheet(PaperDesk desk, RegisterDefinition register, Record contest)
    {
        var entries = ListChildren(desk, Entries, contest.Id);
        var rounds = ListChildren(desk, Rounds, contest.Id)
            .OrderBy(round => OrderRound(desk, round))
            .ToList();
        if (rounds.Count == 0)
            throw new UsageException(
                "这次征集竞赛还没有评审轮次：在台账“征集竞赛评审”里记一条，所属记录填这次竞赛的编号，并选计分办法。"
            );
        var paper = new PaperDraft(isWide: true)
            .AddHeading($"{desk.ReadTexts(register, contest.Current)[register.Display[0]]}评审汇总表", 0)
            .AddText($"登记作品{Print(entries.Count)}件。");
        foreach (var round in rounds)
            AddRound(desk, paper, round, entries);
        AddPrizes(desk, paper, entries);
        return paper.AddNote("平均分不先取整再比较，表里只是印到小数；同分的名次并列。");
    }

    private static void AddRound(
        PaperDesk desk,
        PaperDraft paper,
        Record round,
        IReadOnlyList<Record> entries
    )
    {
        var texts = desk.ReadTexts(FindDefinition(desk, Rounds), round.Current);
        if (!desk.Open.Pack.JudgingRules.TryGetValue(ReadText(round, "rule"), out var rule))
            throw new UsageException(
                $"{texts["round"]}没有写计分办法，算不出名次：在台账“征集竞赛评审”里选一种。"
            );
        var ranking = EntryRanking.RankEntries(rule, ListJudged(desk, round, entries));
        var judges = ranking
            .Entries.SelectMany(entry => entry.Entry.Scores)
            .Select(score => score.Judge)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        paper
            .AddHeading($"{texts["round"]}{(texts["date"].Length > 0 ? $"（{texts["date"]}）" : "")}", 1)
            .AddText(DescribeRule(rule, judges.Count))
            .AddTable(
                new PrintedTable(
                    ["名次", "作品", .. judges, "平均分"],
                    [.. ranking.Entries.Select(entry => ListCells(rule, entry, judges))]
                )
                {
                    Shares = [1, 4, .. judges.Select(_ => 1.2m), 1.3m],
                    WordColumns = [1],
                }
            );
        foreach (var problem in ranking.Problems)
            paper.AddNote("请核对：" + problem);
    }

    private static void AddPrizes(PaperDesk desk, PaperDraft paper, IReadOnlyList<Record> entries)
    {
        var definition = FindDefinition(desk, Entries);
        var prizes = definition.FindField("prize")!.Choices.Select(choice => choice.Key).SkipLast(1).ToList();
        var awarded = entries
            .Where(entry => prizes.Contains(ReadText(entry, "prize")))
            .OrderBy(entry => prizes.IndexOf(ReadText(entry, "prize")))
            .Select(entry => desk.ReadTexts(definition, entry.Current))
            .ToList();
        if (awarded.Count > 0)
            paper
                .AddHeading("获奖和授权", 1)
                .AddTable(
                    ["奖项", "作品", "作者", "奖金（元）", "使用授权", "授权到期", "使用情况"],
                    awarded.Select(texts =>
                        (IReadOnlyList<string>)
                            [
                                texts["prize"],
                                texts["name"],
                                texts["author"],
                                texts["prize-money"],
                                texts["rights"],
                                texts["rights-until"],
                                texts["used"],
                            ]
                    ),
                    1.2m,
                    3,
                    1.5m,
                    1.2m,
                    2,
                    1.5m,
                    2.5m
                );
    }

    private static List<JudgedEntry> ListJudged(PaperDesk desk, Record round, IReadOnlyList<Record> entries)
    {
        var scores = desk.ListRecords(Scores)
            .Where(score => ReadText(score, "round") == ReadText(round, "round"))
            .ToLookup(score => ReadText(score, RegisterDefinition.ParentField));
        return
        [
            .. entries
                .Where(entry => scores.Contains(entry.Id))
                .Select(entry => new JudgedEntry(
                    entry.Id,
                    ReadText(entry, "name"),
                    [.. scores[entry.Id].Select(ReadScore)]
                )),
        ];
    }

    private static JudgeScore ReadScore(Record score) =>
        new(
            ReadText(score, "judge"),
            (score.Current["score"] as NumberValue)?.Quantity.Value,
            ReadText(score, "recused") == "yes"
        );

    private static IReadOnlyList<string> ListCells(
        JudgingRule rule,
        RankedEntry entry,
        IReadOnlyList<string> judges
    ) =>
        [
            entry.Place is { } place ? Print(place) : "—",
            entry.Entry.Name,
            .. judges.Select(judge => PrintScore(entry.Entry.Scores.Where(score => score.Judge == judge))),
            entry.Mean is { } mean
                ? mean.ToString("F" + Print(rule.Decimals), CultureInfo.InvariantCulture)
                : "—",
        ];

    private static string PrintScore(IEnumerable<JudgeScore> given) =>
        string.Join(
            '/',
            given.Select(score =>
                score.IsRecused ? "回避"
                : score.Points is { } points ? Print(points)
                : ""
            )
        );

    private static string DescribeRule(JudgingRule rule, int judges) =>
        $"评委{Print(judges)}人，{rule.Title}，每件作品至少{Print(rule.LeastScores)}个有效评分"
        + (rule.Mark == NoticeMark.Known ? "（通行做法，以本次征集的规则为准 [K]）。" : "。");

    private static List<Record> ListChildren(PaperDesk desk, string register, string parent) =>
        [.. desk.ListRecords(register).Where(record => record.BelongsTo(parent))];

    private static RegisterDefinition FindDefinition(PaperDesk desk, string register) =>
        desk.Open.Dossier.Registers[register].Definition;

    // 初评, 复评, 终评, as the choices stand.
    private static int OrderRound(PaperDesk desk, Record round) =>
        FindDefinition(desk, Rounds)
            .FindField("round")!
            .Choices.ToList()
            .FindIndex(choice => choice.Key == ReadText(round, "round"));

    private static string ReadText(Record record, string field) =>
        record.Current[field] is { } value ? FieldText.FormatValue(value) : "";

    private static string Print(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
