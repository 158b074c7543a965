namespace Youju.Domain.Figures;

/// <summary>What the words around a figure say about the exact value.</summary>
public enum Qualifier
{
    /// <summary>No word: the value was rounded to the printed digits.</summary>
    Rounded,

    /// <summary>余、多、几 after the number: above it by less than one step of its last significant digit.</summary>
    MoreThan,

    /// <summary>近、将近、接近、不足、不到: below it by at most one such step.</summary>
    Nearly,

    /// <summary>约、大约、左右: one such step to either side.</summary>
    About,

    /// <summary>以上、不低于、至少: the figure is the lower bound.</summary>
    AtLeast,

    /// <summary>以下、不超过、最多: the figure is the upper bound.</summary>
    AtMost,

    /// <summary>超、超过、逾、突破: strictly above.</summary>
    Above,
}
