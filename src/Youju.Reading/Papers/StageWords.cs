using Youju.Domain.Registers;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Which stage of money a head names: 年初预算, 调整预算, 执行.</summary>
internal sealed class StageWords
{
    /// <summary>Shorter words name a stage only where they are the whole head.</summary>
    private const int Telling = 3;

    private readonly PaperLexicon lexicon;
    private readonly HeadSigns signs;
    private readonly List<(string Word, PaperStage Stage)> stages;
    private readonly Dictionary<string, PaperStage> alikeStages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PaperStage> coreStages = new(StringComparer.Ordinal);

    public StageWords(PaperLexicon lexicon, HeadSigns signs)
    {
        (this.lexicon, this.signs) = (lexicon, signs);
        stages =
        [
            .. from stage in lexicon.Stages
            from word in stage.Words
            let plain = RowLabel.NormaliseName(word)
            orderby plain.Length descending
            select (plain, stage.Stage),
        ];
        foreach (var (word, stage) in stages.Where(one => one.Word.Length > 1))
            alikeStages.TryAdd(signs.WriteAlike(word), stage);
        foreach (var (word, stage) in stages.Where(one => FindCore(one.Word).Length >= Telling))
            coreStages.TryAdd(FindCore(word), stage);
    }

    /// <summary>Whether the words are the name of a stage, such as 年中增减.</summary>
    public bool IsStage(string head) => stages.Exists(stage => stage.Word == head);

    /// <summary>上年结转 is money of this year.</summary>
    public bool StartsWithCarriedOver(string words) =>
        stages.Exists(stage => stage.Stage == PaperStage.CarriedOver && words.StartsWith(stage.Word));

    /// <summary>The stage that a head names, and by which words.</summary>
    /// <param name="mayHoldStem">Whether the head is none that means something else although it holds the stem of a stage.</param>
    /// <param name="isSubject">Whether words tell of what money is.</param>
    public (string Word, PaperStage Stage)? FindStage(
        string words,
        bool mayHoldStem,
        Predicate<string> isSubject
    ) =>
        FindListedStage(words)
        ?? (mayHoldStem ? FindAlikeStage(words) ?? FindStageByStem(words, isSubject) : null);

    // 实际花出 is 实际支出 in other words, and 实际采购额 is 实际采购金额.
    private (string Word, PaperStage Stage)? FindAlikeStage(string words) =>
        alikeStages.TryGetValue(signs.WriteAlike(words), out var stage)
        || coreStages.TryGetValue(FindCore(words), out stage)
            ? (words, stage)
            : null;

    private string FindCore(string words) => signs.FindCore(signs.WriteAlike(words), FieldType.Money);

    /// <summary>年初批复, 全年执行, 实际支付: the whole head, of the stage that the longest stem in it tells.</summary>
    private (string Word, PaperStage Stage)? FindStageByStem(string words, Predicate<string> isSubject)
    {
        var held = (
            from stage in lexicon.Stages
            from stem in stage.Stems
            where words.Contains(stem, StringComparison.Ordinal)
            group stage.Stage by stem.Length into stems
            orderby stems.Key descending
            select stems.Distinct().ToList()
        ).FirstOrDefault();
        return held is [var only] ? (FindStemBefore(words, isSubject) ?? words, only) : null;
    }

    // 年初基本支出 is 基本支出 as it was at the beginning of the year.
    private string? FindStemBefore(string words, Predicate<string> isSubject) =>
        lexicon
            .Stages.SelectMany(stage => stage.Stems)
            .FirstOrDefault(stem =>
                words.StartsWith(stem, StringComparison.Ordinal) && isSubject(words[stem.Length..])
            );

    private (string Word, PaperStage Stage)? FindListedStage(string words)
    {
        foreach (var one in stages)
        {
            var isNamed = one.Word.Length >= Telling && words.Contains(one.Word, StringComparison.Ordinal);
            if (
                one.Word == words
                || isNamed
                || (HasPeriod(words) && words.EndsWith(one.Word, StringComparison.Ordinal))
            )
                return one;
        }

        return null;
    }

    // 1-12月执行, 截至12月支出
    private static bool HasPeriod(string words) => words.Contains('月') || words.Contains("季度");
}
