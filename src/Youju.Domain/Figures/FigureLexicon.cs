namespace Youju.Domain.Figures;

/// <summary>How figures are written in one kind of document: the words around the digits.</summary>
public sealed record FigureLexicon
{
    /// <summary>Unit words; where several fit, the longest wins.</summary>
    public IReadOnlyList<UnitWord> Units { get; init; } = [];

    /// <summary>Scale words between number and unit: 万, 亿, 万亿.</summary>
    public IReadOnlyList<ScaleWord> Scales { get; init; } = [];

    /// <summary>Qualifying words in front of the number: 约, 近, 不低于.</summary>
    public IReadOnlyList<QualifierWord> Before { get; init; } = [];

    /// <summary>Qualifying words between number and unit: 余, 多, 几.</summary>
    public IReadOnlyList<QualifierWord> Inside { get; init; } = [];

    /// <summary>Qualifying words after the unit: 左右, 以上.</summary>
    public IReadOnlyList<QualifierWord> After { get; init; } = [];

    /// <summary>Figures that are said without digits: 半数, 翻一番.</summary>
    public IReadOnlyList<SpokenFigure> Spoken { get; init; } = [];

    /// <summary>Characters in front of a number that make it an ordinal: 第.</summary>
    public IReadOnlyList<string> Ordinals { get; init; } = [];

    /// <summary>Set phrases that hold a number but count nothing: 八项规定.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}

/// <summary>A word that names a unit.</summary>
/// <param name="Word">As written: 元.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Symbol">The base unit it stands for, where that is another word: % for ％.</param>
/// <param name="Scale">How many base units it is worth: 10 for 成, which are tens of percent.</param>
/// <param name="ArabicOnly">True for a word that after a Chinese numeral means something else: 十分, 二期.</param>
/// <param name="NotBefore">Words that, when they follow, show that this is no unit: 别 after 个.</param>
/// <param name="NotAfter">Words that, when they stand before the number, show that this is no unit: 时 before 30分.</param>
public sealed record UnitWord(
    string Word,
    Dimension Dimension,
    string? Symbol = null,
    decimal Scale = 1,
    bool ArabicOnly = false,
    IReadOnlyList<string>? NotBefore = null,
    IReadOnlyList<string>? NotAfter = null
)
{
    public Unit Unit { get; } = new(Symbol ?? Word, Dimension);
}

/// <summary>A word that multiplies the number before it.</summary>
public sealed record ScaleWord(string Word, decimal Scale);

/// <summary>A word that widens a figure's interval.</summary>
/// <param name="NotAfter">Words that, when they stand before, show that this is none: 节 before 约.</param>
public sealed record QualifierWord(string Word, Qualifier Qualifier, IReadOnlyList<string>? NotAfter = null);

/// <summary>A whole figure in one word.</summary>
/// <param name="Unit">The symbol of its unit, which must be among the unit words.</param>
public sealed record SpokenFigure(
    string Word,
    decimal Value,
    decimal Grain,
    string Unit,
    Qualifier Qualifier = Qualifier.Rounded
);
