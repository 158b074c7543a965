namespace Youju.Formats.Pdf.Pages;

/// <summary>Replaces the radicals of Unicode's dictionary index by the characters that they look like.</summary>
/// <remarks>
/// Fonts that draw both with one glyph give back the radical on reading, and no search for the word succeeds then.
/// The runtime's own normalisation does nothing under the invariant culture.
/// </remarks>
internal static class Kangxi
{
    private const char First = '\u2F00';

    private const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly Dictionary<char, char> SimplifiedRadicals = new()
    {
        ['\u2E9F'] = '母',
        ['\u2EA0'] = '民',
        ['\u2EA9'] = '王',
        ['\u2EB6'] = '羊',
        ['\u2EC1'] = '虎',
        ['\u2EC4'] = '西',
        ['\u2EC5'] = '见',
        ['\u2EC6'] = '角',
        ['\u2EC9'] = '贝',
        ['\u2ECB'] = '车',
        ['\u2ED1'] = '長',
        ['\u2ED3'] = '长',
        ['\u2ED4'] = '门',
        ['\u2ED8'] = '青',
        ['\u2ED9'] = '韦',
        ['\u2EDA'] = '页',
        ['\u2EDB'] = '风',
        ['\u2EDC'] = '飞',
        ['\u2EE2'] = '马',
        ['\u2EE3'] = '骨',
        ['\u2EE5'] = '鱼',
        ['\u2EE6'] = '鸟',
        ['\u2EE8'] = '麦',
        ['\u2EEC'] = '齐',
        ['\u2EF0'] = '龙',
    };

    public static string UnifyRadicals(string text) =>
        text.Any(IsRadical) ? string.Create(text.Length, text, (to, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    to[i] = UnifyRadicals(from[i]);
            }) : text;

    private static bool IsRadical(char c) => c is >= '\u2E80' and < '\u2FD6';

    private static char UnifyRadicals(char c)
    {
        if (c >= First && c - First < Characters.Length)
            return Characters[c - First];
        return SimplifiedRadicals.GetValueOrDefault(c, c);
    }
}
