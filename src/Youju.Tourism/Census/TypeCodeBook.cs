using Youju.Packs.Definitions.Marks;
using Youju.Packs.Definitions.Tourism;

namespace Youju.Tourism.Census;

/// <summary>Tells whether the code of a type belongs to the edition that a census uses.</summary>
/// <remarks>The same letters mean other things in another edition, so that a name beside the code decides.</remarks>
public sealed class TypeCodeBook
{
    private readonly IReadOnlyList<(ResourceEdition Edition, Dictionary<string, ListedType> Types)> others;
    private readonly Dictionary<string, ListedType> types;

    /// <param name="editions">All editions that are known.</param>
    /// <param name="used">The one that the census uses.</param>
    public TypeCodeBook(IEnumerable<ResourceEdition> editions, ResourceEdition used)
    {
        Edition = used;
        types = IndexTypes(used);
        others =
        [
            .. editions
                .Where(edition => edition.Title != used.Title)
                .Select(edition => (edition, IndexTypes(edition))),
        ];
    }

    public ResourceEdition Edition { get; }

    /// <summary>What a code, and a name where one is written beside it, is in the census's edition.</summary>
    /// <param name="name">Empty where only the code is written.</param>
    public TypeCodeAnswer JudgeCode(string code, string name)
    {
        var asked = code.Trim().ToUpperInvariant();
        var written = name.Trim();
        if (types.TryGetValue(asked, out var type))
            return JudgeListedCode(type, written);
        if (FindInOthers(other => other.GetValueOrDefault(asked)) is { } old)
            return new(
                TypeCodeVerdict.OtherEdition,
                null,
                $"{asked} 是 {old.Edition.Title} 的“{old.Type.Name}”，{Edition.Title} 没有这个代码"
                    + DescribeSameName(written.Length > 0 ? written : old.Type.Name)
            );
        return IsExtension(asked)
            ? new(
                TypeCodeVerdict.Extension,
                null,
                $"{asked} 不在 {Edition.Title} 的表里，像是在亚类末尾自行增加的类型，请附说明。"
            )
            : new(
                TypeCodeVerdict.Unknown,
                null,
                $"{Edition.Title} 没有代码“{code}”" + DescribeSameName(written)
            );
    }

    /// <summary>The words for a type whose name rests on memory.</summary>
    public static string? DescribeMark(ListedType type) =>
        type.Mark == NoticeMark.Known ? $"“{type.Name}”这个名称没有核对过原文 [K]" : null;

    private TypeCodeAnswer JudgeListedCode(ListedType type, string written)
    {
        if (written.Length == 0)
            return
                FindInOthers(other => other.GetValueOrDefault(type.Code)) is { } twin
                && !IsSameName(twin.Type.Name, type.Name)
                ? new(
                    TypeCodeVerdict.Ambiguous,
                    type,
                    $"{type.Code} 在 {Edition.Title} 是“{type.Name}”，在 {twin.Edition.Title} 是“{twin.Type.Name}”；请写上类型名称，免得用错版本。"
                )
                : new(TypeCodeVerdict.Listed, type, null);
        if (IsSameName(written, type.Name))
            return new(TypeCodeVerdict.Listed, type, null);
        if (
            FindInOthers(other =>
                other.Values.FirstOrDefault(twin => twin.Code == type.Code && IsSameName(twin.Name, written))
            ) is
            { } old
        )
            return new(
                TypeCodeVerdict.OtherEdition,
                type,
                $"“{type.Code} {written}”是 {old.Edition.Title} 的写法；{Edition.Title} 的 {type.Code} 是“{type.Name}”"
                    + DescribeSameName(written)
            );
        return new(
            TypeCodeVerdict.NameDiffers,
            type,
            $"{Edition.Title} 的 {type.Code} 是“{type.Name}”，这里写的是“{written}”"
                + DescribeSameName(written)
        );
    }

    // Where the name stands in the census's edition, which is what the clerk wants to know.
    private string DescribeSameName(string name) =>
        types.Values.FirstOrDefault(type => IsSameName(type.Name, name)) is { } same
            ? $"；“{name}”在 {Edition.Title} 是 {same.Code}。"
            : "。";

    private (ResourceEdition Edition, ListedType Type)? FindInOthers(
        Func<Dictionary<string, ListedType>, ListedType?> find
    )
    {
        foreach (var (edition, known) in others)
        {
            if (find(known) is { } type)
                return (edition, type);
        }

        return null;
    }

    // The standard lets a new type stand at the end of its subclass, from Z backwards.
    private bool IsExtension(string code) =>
        code.Length == 3
        && code[2] is >= 'U' and <= 'Z'
        && types.Values.Any(type => type.SubclassCode == code[..2]);

    private static bool IsSameName(string one, string other) => Reduce(one) == Reduce(other);

    private static string Reduce(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    private static Dictionary<string, ListedType> IndexTypes(ResourceEdition edition) =>
        edition.ListTypes().ToDictionary(type => type.Code, StringComparer.Ordinal);
}

/// <summary>What the code of a type is.</summary>
public enum TypeCodeVerdict
{
    /// <summary>It belongs to the edition.</summary>
    Listed,

    /// <summary>It belongs to the edition, and means something else in another; no name tells which is meant.</summary>
    Ambiguous,

    /// <summary>The edition has the code under another name.</summary>
    NameDiffers,

    /// <summary>It is another edition's.</summary>
    OtherEdition,

    /// <summary>It looks like one added at the end of a subclass.</summary>
    Extension,

    Unknown,
}

/// <summary>What a code is, and in words what is wrong with it.</summary>
/// <param name="Type">The type of the census's edition that has the code; null where none has.</param>
/// <param name="Words">Null where nothing is wrong.</param>
public sealed record TypeCodeAnswer(TypeCodeVerdict Verdict, ListedType? Type, string? Words);
