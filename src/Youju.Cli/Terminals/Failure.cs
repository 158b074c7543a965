namespace Youju.Cli.Terminals;

/// <summary>Tells of a mistake of the program itself without showing its insides.</summary>
internal static class Failure
{
    public static string ExplainException(Exception e) =>
        $"程序内部出错（{e.GetType().Name}：{e.Message.ReplaceLineEndings(" ")}）。请把文件和这句话发给维护者。";
}
