using Youju.Domain.Documents;

namespace Youju.Formats.Docx.Writing;

/// <summary>The page, the fonts and the heading ladder of GB/T 9704-2012.</summary>
/// <remarks>
/// 方正小标宋 and the _GB2312 fonts are missing on many machines, so every font is written by the name that Windows, WPS and the
/// domestic desktops share; <c>w:altName</c> in the font table names what may stand in for it.
/// </remarks>
internal static class OfficialLayout
{
    public static PageSetup Page { get; } = new(210, 297, 37, 35, 28, 26);

    public const string Body = "仿宋";
    public const string Title = "方正小标宋简体";
    public const string FirstLevel = "黑体";
    public const string SecondLevel = "楷体";
    public const string PageNumber = "宋体";

    /// <summary>Fonts that may stand in, in order of likeness.</summary>
    public static IReadOnlyList<(string Font, string Alternatives)> Fonts { get; } =
    [
        (Body, "FangSong,仿宋_GB2312,FangSong_GB2312,STFangsong,Noto Serif CJK SC"),
        (Title, "方正小标宋_GBK,FZXiaoBiaoSong-B05S,小标宋,华文中宋,STZhongsong,Noto Serif CJK SC"),
        (FirstLevel, "SimHei,Noto Sans CJK SC"),
        (SecondLevel, "KaiTi,楷体_GB2312,STKaiti,Noto Serif CJK SC"),
        (PageNumber, "SimSun,Noto Serif CJK SC"),
    ];

    /// <summary>Twentieths of a point, the unit of lengths in WordprocessingML.</summary>
    public static int ToTwips(decimal millimetres) => (int)decimal.Round(millimetres * 1440m / 25.4m);

    /// <summary>How far below the text block the page number stands, in millimetres.</summary>
    public const decimal FooterDrop = 7;

    /// <summary>三号, the size of running text; smaller lines belong to tables.</summary>
    public const int BodyPoints = 16;

    /// <summary>How far running text stands in at its first line, in characters.</summary>
    public const int FirstLineCharacters = 2;

    /// <summary>The fixed distance of lines in twips: 28 points, of which 22 fill the page.</summary>
    public const int LineTwips = 560;

    /// <summary>The width of a character of running text in twips.</summary>
    public const int CharacterTwips = BodyPoints * 20;

    /// <summary>The width of the text block in twips: 156 mm on the official page.</summary>
    public static int MeasureTextWidth(PageSetup page) => ToTwips(page.Width - page.Left - page.Right);
}
