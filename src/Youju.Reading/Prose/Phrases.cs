using System.Buffers;
using System.Runtime.CompilerServices;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Reading.Prose;

/// <summary>The words of a pack by which clauses are read, laid out for finding them.</summary>
public sealed class Phrases
{
    private static readonly ConditionalWeakTable<ProseLexicon, Phrases> Known = [];

    private Phrases(ProseLexicon lexicon)
    {
        Lexicon = lexicon;
        string[] changes = [.. lexicon.Up, .. lexicon.Down];
        LongChanges = [.. changes.Where(word => word.Length > 1)];
        ComparisonEnds = [.. LongChanges, .. lexicon.Flat, "相比", "比较", "，"];
        (Up, Down) = (new([.. lexicon.Up]), new([.. lexicon.Down]));
        (Fillers, Reasons) = (new([.. lexicon.Fillers]), new([.. lexicon.Reasons]));
        (Resumptions, Continuations) = (new([.. lexicon.Resumptions]), new([.. lexicon.Continuations]));
        (BeforeSubject, BehindSubject) = (new([.. lexicon.BeforeSubject]), new([.. lexicon.BehindSubject]));
        YearWords = new([.. lexicon.YearWords]);
        RateNames = new([.. lexicon.RateNames]);
        RateStems = new([.. lexicon.RateNames.Where(name => name.EndsWith('率')).Select(name => name[..^1])]);
        (ShareTails, ChangedThings) = (new([.. lexicon.ShareTails]), new([.. lexicon.ChangedThings]));
        ComparisonOpeners = new([.. lexicon.ComparisonOpeners]);
        (ListPromises, ListMentions) = (new([.. lexicon.ListPromises]), new([.. lexicon.ListMentions]));
        (Compositions, Classifiers) = (new([.. lexicon.Compositions]), new([.. lexicon.Classifiers]));
        SentenceMarks = SearchValues.Create([
            .. SentenceTracker.Marks,
            .. lexicon.Reasons.Select(word => word[0]),
        ]);
        ListStarts = SearchValues.Create([
            .. ListOpenerReader.Starts,
            .. lexicon.ListPromises.Concat(lexicon.ListMentions).Select(word => word[0]),
        ]);
    }

    public ProseLexicon Lexicon { get; }

    internal WordList Up { get; }

    internal WordList Down { get; }

    internal WordList Fillers { get; }

    internal WordList Reasons { get; }

    internal WordList Resumptions { get; }

    internal WordList Continuations { get; }

    internal WordList BeforeSubject { get; }

    internal WordList BehindSubject { get; }

    internal WordList YearWords { get; }

    internal WordList RateNames { get; }

    /// <summary>完成 of 完成率, where the rate is told by the deed alone.</summary>
    internal WordList RateStems { get; }

    internal WordList ShareTails { get; }

    internal WordList ChangedThings { get; }

    internal WordList ComparisonOpeners { get; }

    internal WordList ListPromises { get; }

    internal WordList ListMentions { get; }

    internal WordList Compositions { get; }

    internal WordList Classifiers { get; }

    internal string[] LongChanges { get; }

    internal string[] ComparisonEnds { get; }

    /// <summary>At which characters the place in a sentence may change.</summary>
    internal SearchValues<char> SentenceMarks { get; }

    /// <summary>What the words begin with that open a list.</summary>
    internal SearchValues<char> ListStarts { get; }

    public static Phrases FromLexicon(ProseLexicon lexicon) =>
        Known.GetValue(lexicon, one => new Phrases(one));

    internal string TrimFillers(string lead)
    {
        while (Fillers.EndOf(lead) is { } filler)
            lead = lead[..^filler.Length];
        return lead;
    }

    /// <summary>The first stage of which a word stands in the clause.</summary>
    internal AmountStage FindStage(string clause)
    {
        var bare = Lexicon.BudgetKinds.Aggregate(clause, (left, kind) => left.Replace(kind, ""));
        foreach (var (stage, words) in ListStages(Lexicon.Stages))
        {
            if (words.Any(bare.Contains))
                return stage;
        }

        return AmountStage.Amount;
    }

    private static (AmountStage Stage, IReadOnlyList<string> Words)[] ListStages(AmountStageWords words) =>
        [
            (AmountStage.InitialBudget, words.InitialBudget),
            (AmountStage.FullBudget, words.FullBudget),
            (AmountStage.Executed, words.Executed),
            (AmountStage.Added, words.Added),
            (AmountStage.Arrived, words.Arrived),
            (AmountStage.Budget, words.Budget),
        ];
}
