using Youju.Cli;
using Youju.Cli.Commands;

return await YoujuCommand.RunCommandLineAsync(args, Terminal.FromProcess());
