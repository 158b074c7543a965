using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Stems;

/// <summary>Classes of stems that stand in one stretch of words.</summary>
internal readonly record struct StemSet(ulong Bits)
{
    public static readonly int ClassCount = Enum.GetValues<StemClass>().Length;

    /// <summary>What opens a list: 包括, 其中.</summary>
    public static readonly StemSet Openers = FromClass(StemClass.Opener) | FromClass(StemClass.OfWhich);

    /// <summary>What calls a figure a budget, as it was first or as it was adjusted.</summary>
    public static readonly StemSet Budgets = FromClass(StemClass.Plan) | FromClass(StemClass.Adjusted);

    public static StemSet FromClass(StemClass stem) => new(1UL << (int)stem);

    public bool Has(StemClass stem) => (Bits & (1UL << (int)stem)) != 0;

    public bool HasAny(StemSet other) => (Bits & other.Bits) != 0;

    public string Describe()
    {
        var bits = this;
        return string.Join(' ', Enum.GetValues<StemClass>().Where(stem => bits.Has(stem)));
    }

    public static StemSet operator &(StemSet one, StemSet other) => new(one.Bits & other.Bits);

    public static StemSet operator |(StemSet one, StemSet other) => new(one.Bits | other.Bits);
}
