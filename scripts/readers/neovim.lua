-- Run by Neovim itself, headless: opens a file of a workspace, spoils a key, and prints what the editor then shows.
-- Usage: KEHOACH=… nvim --headless -u examples/editors/neovim.lua FILE -c "luafile scripts/readers/neovim.lua"
local function wait(holds)
  return vim.wait(20000, holds, 50)
end

local function shown()
  return #vim.diagnostic.get(0)
end

local passed, failed = 0, 0
local function check(holds, complaint)
  if holds then
    passed = passed + 1
  else
    failed = failed + 1
    io.write("FAILED: " .. complaint .. "\n")
  end
end

check(wait(function() return #vim.lsp.get_active_clients() > 0 end), "the server is started")
local client = vim.lsp.get_active_clients()[1]
check(client and wait(function() return client.initialized end), "and answers initialize")
local row = vim.fn.search("chủ trì: UBND phường")
check(row > 0, "the text is as this check expects")
local line = vim.fn.getline(row)
vim.fn.setline(row, (line:gsub("chủ trì", "chủ chì")))
check(wait(function() return shown() > 0 end), "a diagnostic is shown for the unsaved text")
local diagnostic = vim.diagnostic.get(0)[1]
check(diagnostic and diagnostic.code == "KH003", "it is the one of the key")
check(diagnostic and diagnostic.lnum == row - 1, "on its line")
check(diagnostic and line:sub(diagnostic.col + 1):find("chủ") == 1, "and column, in bytes as Neovim counts")
vim.fn.setline(row, line)
check(wait(function() return shown() == 0 end), "and gone when the key is mended")
vim.fn.cursor(row, vim.fn.match(line, "UBND") + 3)
local answers = vim.lsp.buf_request_sync(0, "textDocument/hover", vim.lsp.util.make_position_params(), 20000)
local _, answer = next(answers or {})
check(answer and answer.result and answer.result.contents.value:find("ubnd"), "hover tells who the unit is")
io.write(passed .. " passed, " .. failed .. " failed\n")
vim.cmd(failed == 0 and "qall!" or "cquit!")
