using Youju.Domain.Figures;

namespace Youju.Domain.Registers;

/// <summary>One column of a register.</summary>
/// <param name="Key">The stable name in files and bindings: <c>visitors</c>.</param>
/// <param name="Label">The name people read: 接待人次.</param>
public sealed record FieldDefinition(string Key, string Label, FieldType Type)
{
    /// <summary>Other names by which columns of workbooks hold it: 阅读量 for 阅读次数.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>Whether a record without it is not taken, even where it is chosen from a list: how heads were counted.</summary>
    public bool IsCompulsory { get; init; }

    /// <summary>What stands in a required field where a workbook has no column for it; whoever brings it is told.</summary>
    public string? Assumed { get; init; }

    /// <summary>What a record is called that nobody has named and that has its day and its numbers all the same; null where none may
    /// be.</summary>
    public string? Untitled { get; init; }

    /// <summary>Whether the title of a list without this column may say it of all rows: of which year or part of it they are, or what
    /// was asked in them.</summary>
    public bool IsToldByTitle { get; init; }

    /// <summary>Required as soon as another number reaches a size: a permit from 1 000 visitors on.</summary>
    public RequiredFrom? RequiredFrom { get; init; }

    /// <summary>What a number counts.</summary>
    public Unit Unit { get; init; } = Unit.None;

    /// <summary>Whether the number may carry a qualifier, a method and a source.</summary>
    public bool IsSoft { get; init; }

    /// <summary>Whether values of several records may be added. Followers on a date or a best result may not.</summary>
    public bool IsAdditive { get; init; } = true;

    /// <summary>Whether things that are counted may come in parts here, as an average does.</summary>
    public bool IsFractional { get; init; }

    /// <summary>Whether only whole numbers make sense: half a visit was never counted.</summary>
    public bool IsWhole => Type == FieldType.Number && Unit.IsCounted && !IsFractional;

    public decimal? AtLeast { get; init; }

    public decimal? AtMost { get; init; }

    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>What people call a choice; its key where the field does not know it.</summary>
    public string NameChoice(string key) => Choices.FirstOrDefault(choice => choice.Key == key)?.Label ?? key;

    /// <summary>The field whose words tell the choice where nobody made it: the name of an outlet its level.</summary>
    public string? ToldBy { get; init; }

    /// <summary>The only choice whose cues stand in words; null where none or several do.</summary>
    public FieldChoice? FindTold(string words) =>
        Choices.Where(choice => choice.IsToldBy(words)).ToList() is [var only] ? only : null;

    /// <summary>The register a reference points into.</summary>
    public string? Register { get; init; }

    public string? Note { get; init; }

    public string? Example { get; init; }

    public bool IsPersonal => Type == FieldType.Person;
}

/// <summary>A value that may be chosen, and what people read for it.</summary>
public sealed record FieldChoice(string Key, string Label)
{
    /// <summary>Other words by which workbooks say it: 不低于 for ≥.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What in the words of another field tells it: 晚报 an outlet of a city.</summary>
    public IReadOnlyList<string> Cues { get; init; } = [];

    public bool IsToldBy(string words) => Cues.Any(cue => words.Contains(cue, StringComparison.Ordinal));

    /// <summary>Whether it stands for everything that no other choice names; the words are kept with the record.</summary>
    public bool IsOther => Key == "other";
}

public sealed record RequiredFrom(string Field, decimal AtLeast);
