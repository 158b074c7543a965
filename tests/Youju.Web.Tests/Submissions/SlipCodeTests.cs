using System.Globalization;
using Youju.Publishing.Pages;
using Youju.UseCases.Submissions;
using ZXing.Common;

namespace Youju.Web.Tests.Submissions;

/// <summary>What is drawn on the slip is read back as what it stands for.</summary>
public sealed class SlipCodeTests
{
    [Theory]
    [InlineData("unit-23608ef13fb0-2024")]
    [InlineData("云溪区旅游产业发展中心-2024")]
    public void The_code_is_read_as_it_was_written(string key)
    {
        var text = SlipCode.DescribeContent(key, new string('a', 64));
        var code = QrDrawing.DrawText(text);
        var squares = new BitMatrix(code.Size - 8);
        foreach (var square in code.Path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var place = square.Split('h')[0].Split(' ');
            squares[Read(place[0]) - 4, Read(place[1]) - 4] = true;
        }

        Assert.Equal(text, new ZXing.QrCode.Internal.Decoder().decode(squares, null).Text);
    }

    private static int Read(string number) => int.Parse(number, CultureInfo.InvariantCulture);
}
